import { useState } from 'react';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { useKept } from '../../parts/useKept';
import { Waiting } from '../../parts/Waiting';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useHelp } from '../../shell/useHelp';
import { useAsk } from '../../useAsk';
import { blankTable } from '../imports/blankTable';
import { useSaveFile } from '../useSaveFile';
import { ComplaintList } from './list/ComplaintList';
import { ComplaintsNext } from './list/ComplaintsNext';
import { isRegisterConditions, type RegisterConditions, registerInput } from './list/conditions';
import './complaints.css';

/** The register: every complaint, newest first, what is late beside what is on time. */
export function Complaints() {
  const { complaintList: words, complaintAnalysis, complaints } = useWords();
  useHelp(words.help);
  const { go } = useRouter();
  const [conditions, narrow] = useKept<RegisterConditions>('complaints', {}, isRegisterConditions);
  const [page, turn] = useState(0);
  const asked = useAsk('complaints.page', { ...registerInput(conditions), page });
  const all = useAsk('complaints.page', { most: 1 }).value?.total ?? 0;
  const onTake = () => go({ screen: 'newComplaint', params: {} });
  const importFile = () => go({ screen: 'imports', params: { channel: 'complaints.import' } });
  const apply = (next: RegisterConditions) => {
    turn(0);
    narrow(next);
  };
  return (
    <>
      <PageHead
        title={complaints.title}
        facts={all === 0 ? undefined : complaints.count(all)}
        actions={
          all > 0 && (
            <>
              <Button icon="chart" keys="A" onPress={() => go({ screen: 'complaintAnalysis', params: {} })}>
                {complaintAnalysis.open}
              </Button>
              <Button icon="upload" keys="I" asks="complaints.import" onPress={importFile}>
                {words.import}
              </Button>
              <Button icon="plus" keys="N" asks="complaints.add" onPress={onTake}>
                {words.take}
              </Button>
            </>
          )
        }
      />
      <Waiting asked={asked}>
        {(shown) =>
          all === 0 && shown.total === 0 && Object.values(conditions).every((one) => one === '') ? (
            <NoComplaints onImport={importFile} onTake={onTake} />
          ) : (
            <>
              <ComplaintsNext onNarrow={apply} />
              <ComplaintList {...{ shown, all, page, conditions }} onTurn={turn} onApply={apply} />
            </>
          )
        }
      </Waiting>
    </>
  );
}

interface NoComplaintsProps {
  readonly onImport: () => void;
  readonly onTake: () => void;
}

function NoComplaints({ onImport, onTake }: NoComplaintsProps) {
  const { complaintList: words, complaints, importing } = useWords();
  const blank = useSaveFile();
  const save = () => blank.save(() => blankTable('complaints.import', importing));
  const take = { label: words.take, keys: 'N', asks: 'complaints.add' as const, onPress: onTake };
  const bringIn = { label: words.import, keys: 'I', asks: 'complaints.import' as const, onPress: onImport };
  return (
    <div className="customersEmpty">
      <EmptyState
        title={complaints.empty.title}
        why={complaints.empty.why}
        primary={take}
        other={bringIn}
        link={{ label: words.blank, onPress: save }}
      />
      <Problem problem={blank.problem} onRetry={save} />
    </div>
  );
}
