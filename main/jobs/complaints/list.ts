import { complaintsOf } from '../../../db/queries/complaints';
import { theCustomer } from '../found';
import type { ChannelsOf, Jobs } from '../list';
import { addComplaint } from './add';
import { audits } from './audits/list';
import { cases } from './cases/list';
import { causes } from './causes/list';
import { changeComplaint } from './change';
import { complaintClocks } from './clocks/list';
import { closing } from './closing/list';
import { analysisOfPeriod } from './figures/analysis';
import { figuresOfPeriod } from './figures/figures';
import { theComplaint } from './found';
import { importComplaints, previewComplaints } from './import/import';
import { intake } from './intake/list';
import { notices } from './notices/list';
import { complaintChoices, complaintsPage } from './register/page';
import { rework } from './rework/list';
import { settlement } from './settlement/list';
import { complaintRow, wholeComplaint } from './shown';
import { stock } from './stock/list';

export const complaints: Jobs<ChannelsOf<'complaints'>> = {
  'complaints.list': async ({ db }, { state, customer }) => {
    const customerId = customer === undefined ? undefined : (await theCustomer(db, customer)).id;
    return { complaints: (await complaintsOf(db, { state, customerId })).map(complaintRow) };
  },
  'complaints.show': async ({ db }, { id }) => wholeComplaint(db, await theComplaint(db, id)),
  'complaints.add': addComplaint,
  'complaints.analysis': analysisOfPeriod,
  'complaints.choices': complaintChoices,
  'complaints.figures': figuresOfPeriod,
  'complaints.page': complaintsPage,
  'complaints.import': importComplaints,
  'complaints.previewImport': previewComplaints,
  'complaints.change': changeComplaint,
  ...audits,
  ...cases,
  ...causes,
  ...closing,
  ...complaintClocks,
  ...intake,
  ...settlement,
  ...notices,
  ...rework,
  ...stock,
};
