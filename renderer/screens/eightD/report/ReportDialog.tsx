import { useState } from 'react';
import type { EightDLanguage, EightDStage, EightDWay } from '../../../../db/model/complaints/eightDReport';
import type { ComplaintWhole } from '../../../../preload/contract/complaints';
import type { EightDIssue } from '../../../../preload/contract/eightDIssues';
import type { ReportFormat } from '../../../../preload/contract/reports';
import type { OfficeFile } from '../../../../preload/contract/takes';
import { call, callShell } from '../../../call';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import { Problem } from '../../../parts/Problem';
import { usePermission } from '../../../parts/permission';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { PaperDialog } from '../../papers/PaperDialog';
import { JudgeDialog } from './JudgeDialog';
import { OwnFormat } from './OwnFormat';
import { ReportChoices } from './ReportChoices';
import { Versions } from './Versions';

export interface ReportChoice {
  readonly language: EightDLanguage;
  readonly format: ReportFormat;
  readonly stage: EightDStage;
  readonly way: EightDWay;
  readonly to: string;
}

interface ReportDialogProps {
  readonly complaint: ComplaintWhole;
  readonly onClose: () => void;
}

type Above = { readonly paper: OfficeFile } | { readonly judged: EightDIssue } | null;

/** Look at the draft, send it as the next version, see what was sent and what the customer said to it. */
export function ReportDialog({ complaint, onClose }: ReportDialogProps) {
  const words = useWords().eightDSend;
  const mayCall = usePermission('eightD.send');
  const { language } = useOffice().settings;
  const [choice, choose] = useState<ReportChoice>(() => ({
    ...{ language: language === 'en' ? 'en' : 'zh', format: 'pdf', stage: 'D8' },
    ...{ way: 'mail', to: complaint.email },
  }));
  const [above, setAbove] = useState<Above>(null);
  const { issues, doing, preview, send, open } = useReport(complaint, choice, (paper) => setAbove({ paper }));
  const maySend = mayCall && complaint.state === 'open';
  return (
    <>
      <Dialog
        title={words.title}
        size="wide"
        onClose={onClose}
        note={<Problem problem={doing.problem} onRetry={doing.forget} />}
        primary={{ label: words.send, onPress: send, isBusy: doing.isBusy, isDisabled: !maySend }}
      >
        {issues.value?.asksForNew === true && <p role="alert">{words.rejected}</p>}
        <ReportChoices choice={choice} onChange={choose} />
        <p>
          <Button keys="Alt P" isBusy={doing.isBusy} onPress={preview}>
            {words.preview}
          </Button>
        </p>
        <OwnFormat complaint={complaint} language={choice.language} />
        <Versions
          issues={issues.value?.issues ?? []}
          onOpen={open}
          onJudge={(judged) => setAbove({ judged })}
        />
      </Dialog>
      {above !== null && 'paper' in above && (
        <PaperDialog file={above.paper} onClose={() => setAbove(null)} />
      )}
      {above !== null && 'judged' in above && (
        <JudgeDialog complaint={complaint.id} issue={above.judged} onClose={() => setAbove(null)} />
      )}
    </>
  );
}

/** A PDF is looked at here; other files are saved, and opened by the office's own programs. */
function useReport(complaint: ComplaintWhole, choice: ReportChoice, show: (file: OfficeFile) => void) {
  const words = useWords().eightDSend;
  const toast = useToast();
  const doing = useDoing();
  const issues = useAsk('eightD.issues', { complaint: complaint.id });
  const { language, format, stage } = choice;
  const give = async (file: OfficeFile) => {
    if (file.name.endsWith('.pdf')) return show(file);
    const { saved } = await callShell('shell.saveFile', file);
    if (saved !== null) toast({ text: words.saved(saved) });
  };
  return {
    issues,
    doing,
    preview: () =>
      void doing.run(async () => {
        const asked = { report: 'eight-d', complaint: complaint.id, language, stage } as const;
        await give((await call('reports.make', { ...asked, format })).file);
      }),
    send: () =>
      void doing.run(async () => {
        const { issue, file, mail } = await call('eightD.send', { complaint: complaint.id, ...choice });
        issues.askAgain();
        toast({ text: words.sent(issue.version) });
        await give(mail ?? file);
      }),
    open: (issue: string) => void doing.run(async () => give((await call('eightD.file', { issue })).file)),
  };
}
