import { useState } from 'react';
import type { CauseMethod } from '../../../../db/model/actions';
import { CAUSE_BRANCHES, type CauseBranch } from '../../../../db/model/complaints/eightD';
import { isAsked } from '../../../../db/model/complaints/eightDRules';
import type { EightDCause } from '../../../../preload/contract/eightDWhole';
import { call } from '../../../call';
import { Chips } from '../../../parts/Chips';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { Contested } from '../../actions/record/Contested';
import { FishbonePart } from '../../actions/record/FishbonePart';
import { WhyTree } from '../../actions/record/WhyTree';
import { EarlierCases } from '../../complaints/page/cases/EarlierCases';
import type { EightDPartProps } from '../eightDPart';
import { useRowList } from '../useRowList';
import { BranchTexts } from './BranchTexts';
import { CauseFinding } from './CauseFinding';
import { causesAlone } from './causesAlone';

/** D4: four branches, one at a time; each says where it stands. */
export function CausesStep(props: EightDPartProps) {
  const { eightD } = props;
  const words = useWords().eightD.d4;
  const [branch, setBranch] = useState<CauseBranch>(() => firstOpen(eightD));
  const isRooted = (one: CauseBranch) => eightD.causes[one].some(({ isRoot }) => isRoot);
  const mark = (one: CauseBranch) => (!isAsked(eightD, one) ? '–' : isRooted(one) ? '✓' : '○');
  return (
    <>
      <Chips
        label={words.title}
        chosen={branch}
        onChoose={setBranch}
        chips={CAUSE_BRANCHES.map((key) => ({ key, name: `${mark(key)} ${words.branches[key]}` }))}
      />
      <Branch key={branch} branch={branch} {...props} />
      <EarlierCases complaint={eightD.complaint.id} most={3} />
    </>
  );
}

/** The first that lacks its root cause. */
function firstOpen(eightD: EightDPartProps['eightD']): CauseBranch {
  const open = CAUSE_BRANCHES.find(
    (one) => isAsked(eightD, one) && !eightD.causes[one].some(({ isRoot }) => isRoot),
  );
  return open ?? CAUSE_BRANCHES[0];
}

function Branch({ branch, ...props }: EightDPartProps & { readonly branch: CauseBranch }) {
  const { eightD, saving, isOpen } = props;
  const { eightD: own, actionRecord } = useWords();
  const words = own.d4;
  const list = useRowList<EightDCause>(saving, {
    list: branch,
    kept: eightD.causes[branch],
    isWorthKeeping: ({ text }) => text.trim() !== '',
    send: (rows) => (along) => call('eightD.causes', { ...along, branch, causes: [...rows] }),
  });
  const [method, setMethod] = useState<CauseMethod>(firstMethod(eightD.causes[branch]));
  const causes = causesAlone(list);
  const beside = (id: string) => <CauseFinding id={id} list={list} isOpen={isOpen} />;
  return (
    <section aria-label={words.branches[branch]}>
      <SectionTitle title={words.asks[branch]}>
        <Chips
          label={actionRecord.cause.how}
          chosen={method}
          onChoose={setMethod}
          chips={(['fiveWhy', 'fishbone'] as const).map((key) => ({
            key,
            name: actionRecord.cause.methods[key],
          }))}
        />
      </SectionTitle>
      {method === 'fiveWhy' ? (
        <WhyTree causes={causes} isOpen={isOpen} beside={beside} />
      ) : (
        <FishbonePart causes={causes} isOpen={isOpen} effect={eightD.complaint.problem} beside={beside} />
      )}
      <Contested list={list} say={({ text }) => text} />
      <BranchTexts branch={branch} {...props} />
    </section>
  );
}

function firstMethod(causes: readonly EightDCause[]): CauseMethod {
  return causes.length > 0 && causes.every(({ method }) => method === 'fishbone') ? 'fishbone' : 'fiveWhy';
}
