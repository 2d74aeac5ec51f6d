import { people } from '../jobs/people/list';
import type { JobOffice } from '../office';
import { SAMPLE_HEADS, SAMPLE_PEOPLE } from './actionTexts';

/** The plant's people, the heads of its departments, and who holds which function. */
export async function addPeople(office: JobOffice): Promise<void> {
  for (const { code, name, department, position, role, functions } of SAMPLE_PEOPLE) {
    const fields = { name, department, position, role, functions: [...functions] };
    await people['people.save'](office, { code, isNew: true, fields });
  }
  for (const [code, head] of Object.entries(SAMPLE_HEADS))
    await people['people.changeDepartment'](office, { code, head });
}
