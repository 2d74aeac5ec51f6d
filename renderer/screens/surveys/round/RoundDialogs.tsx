import type { RoundPage } from '../../../../preload/contract/surveyPages';
import { PaperDialog } from '../../papers/PaperDialog';
import { CloseDialog } from './CloseDialog';
import { IssueDialog } from './IssueDialog';
import { PrintDialog } from './PrintDialog';
import { TakeBackDialog, WithdrawDialog } from './ReasonDialogs';
import type { RoundDoings } from './useRoundDoings';

interface RoundDialogsProps {
  readonly page: RoundPage;
  readonly doings: RoundDoings;
}

export function RoundDialogs({ page, doings: { shown, close } }: RoundDialogsProps) {
  if (shown === null) return null;
  switch (shown.dialog) {
    case 'issue':
      return <IssueDialog head={page.head} issue={page.stages.issue} forms={shown.forms} onClose={close} />;
    case 'print':
      return <PrintDialog round={page.head.code} forms={shown.forms} onClose={close} />;
    case 'report':
      return <PaperDialog file={shown.file} onClose={close} />;
    case 'close':
      return <CloseDialog page={page} onClose={close} />;
    case 'withdraw':
      return <WithdrawDialog form={shown.form} onClose={close} />;
    case 'takeBack':
      return <TakeBackDialog form={shown.form} onClose={close} />;
    default:
      return shown satisfies never;
  }
}
