const MB = 1024 * 1024;

export const MANIFEST_NAME = 'manifest.json';
export const MANIFEST_MOST_BYTES = 64 * MB;
export const ENTRIES_MOST = 200_000;
export const INFLATED_MOST_BYTES = 8192 * MB;
/** Inflated ÷ packed. A compacted database with much repeated text reaches about 20. */
export const RATIO_MOST = 200;
/** Below this size the ratio does not matter: even a bomb is small. */
export const RATIO_FROM_BYTES = 20 * MB;
