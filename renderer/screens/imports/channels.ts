const IMPORTS = [
  'customers.import',
  'deliveries.import',
  'complaints.import',
  'surveys.importLedger',
  'people.import',
] as const;

/** What a file can be imported as. */
export type ImportChannel = (typeof IMPORTS)[number];
