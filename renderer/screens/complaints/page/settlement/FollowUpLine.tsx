import type { FollowUp } from '../../../../../preload/contract/complaintSettled';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { Problem } from '../../../../parts/Problem';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { type Status, StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useRouter } from '../../../../shell/router';
import { useDoing } from '../../../../useDoing';
import { useSaveFile } from '../../../useSaveFile';

interface FollowUpLineProps {
  readonly complaint: ComplaintWhole;
  readonly followUp: FollowUp | null;
  readonly isNewest: boolean;
}

/** The small survey after closing: sent from here, printed and keyed like any form. */
export function FollowUpLine({ complaint, followUp, isNewest }: FollowUpLineProps) {
  const words = useWords().complaintSettlement.followUp;
  const doing = useDoing();
  const isGone = followUp === null || followUp.state === 'withdrawn';
  const maySend = isNewest && complaint.state === 'closed' && isGone;
  const send = () =>
    void doing.run(async () => void (await call('complaints.sendFollowUp', { id: complaint.id })));
  return (
    <>
      <SectionTitle title={words.title}>
        {maySend && (
          <Button isSmall asks="complaints.sendFollowUp" isBusy={doing.isBusy} onPress={send}>
            {words.send}
          </Button>
        )}
      </SectionTitle>
      {followUp === null ? (
        <p className="tertiary">{complaint.state === 'closed' ? words.none : words.before}</p>
      ) : (
        <Sent followUp={followUp} />
      )}
      <Problem problem={doing.problem} onRetry={send} />
    </>
  );
}

const LOOKS: Readonly<Record<FollowUp['state'], Status>> = {
  made: 'draft',
  issued: 'running',
  onTime: 'done',
  late: 'late',
  invalid: 'invalid',
  withdrawn: 'invalid',
};

function Sent({ followUp }: { readonly followUp: FollowUp }) {
  const words = useWords().complaintSettlement.followUp;
  const { go } = useRouter();
  const { form, round, state, dueOn, returnedOn, score, isBelow, opinion } = followUp;
  const file = useSaveFile();
  const print = () =>
    file.save(async () => (await call('surveys.printForms', { round, forms: [form] })).file);
  const said =
    state === 'withdrawn'
      ? words.withdrawn(form)
      : returnedOn === null
        ? words.due(form, dueOn ?? '')
        : words.returned(form, returnedOn);
  return (
    <div className="settleAnswer">
      <div className="row">
        <span>{said}</span>
        <StatusTag status={isBelow ? 'bad' : LOOKS[state]}>
          {returnedOn === null ? undefined : score === null ? words.noScore : words.score(score.toFixed(1))}
        </StatusTag>
        <span className="settleAside">
          {state === 'issued' && (
            <>
              <Button isSmall asks="surveys.printForms" isBusy={file.isBusy} onPress={print}>
                {words.print}
              </Button>
              <Button
                isSmall
                asks="surveys.recordReturn"
                onPress={() => go({ screen: 'keying', params: { round, form } })}
              >
                {words.key}
              </Button>
            </>
          )}
          <Button kind="link" onPress={() => go({ screen: 'round', params: { round } })}>
            {words.open}
          </Button>
        </span>
      </div>
      {opinion !== '' && <p>{opinion}</p>}
    </div>
  );
}
