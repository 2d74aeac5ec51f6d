import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { declareAppScheme } from '../../main/electron/appScheme';
import { drawPdf } from '../../main/electron/printer';
import { sandboxEverything } from '../../main/electron/sandbox';
import { surveyFormPdf } from '../../main/reports/write/surveyForm/surveyFormPdf';
import { blankPages } from './baseline/blankPages';
import { FORMS, manyForms } from './manyForms';
import { inTurns, leave, timed } from './measure';

// 300 bilingual forms as one PDF, from the forms' data to the PDF's bytes, in one Electron that draws both sides: its start
// is not counted.
const TURNS = { pairs: 5, warmUp: 1 };

const profile = mkdtempSync(join(tmpdir(), 'kesheng-bench-'));
app.setPath('userData', profile);
app.disableHardwareAcceleration();
sandboxEverything();
declareAppScheme();
app.on('window-all-closed', () => undefined);
app.on('quit', () => rmSync(profile, { recursive: true, force: true }));
void app
  .whenReady()
  .then(measure)
  .then(() => app.exit(0), fail);

async function measure(): Promise<void> {
  leave(
    await inTurns({
      ...TURNS,
      ours: timed(() => surveyFormPdf(manyForms(), drawPdf)),
      base: timed(() => drawPdf(blankPages(FORMS))),
    }),
  );
}

function fail(error: unknown): void {
  console.error(error);
  app.exit(1);
}
