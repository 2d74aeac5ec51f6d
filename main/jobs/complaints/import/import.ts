import type { ImportedFile, ImportPreview } from '../../../../preload/contract/imports';
import type { JobOffice } from '../../../office';
import { keepBatch, noChanges } from '../../imports/batches';
import { importedFile, previewOf, reasonSayer } from '../../imports/plan';
import type { ImportInput } from '../../imports/told';
import { addComplaints } from './add';
import { planComplaints } from './plan';
import { updateComplaint } from './update';

export async function previewComplaints(
  office: JobOffice,
  input: ImportInput,
  most?: number,
): Promise<ImportPreview> {
  return previewOf(await planComplaints(office, input), office, most);
}

export async function importComplaints(office: JobOffice, input: ImportInput): Promise<ImportedFile> {
  const plan = await planComplaints(office, input);
  const changes = noChanges();
  await addComplaints(
    office,
    plan.rows.filter(({ fate }) => fate === 'added'),
    plan.world,
    changes,
  );
  for (const row of plan.rows)
    if (row.fate === 'updated') await updateComplaint(office, row, plan.world, changes);
  await keepBatch(office, 'complaints.import', input.file.name, changes);
  return importedFile(plan, await reasonSayer(office));
}
