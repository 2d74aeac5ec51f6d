import { type DragEvent, useMemo, useState } from 'react';
import type { Output } from '../../../../preload/contract';
import { NextStep } from '../../../parts/NextStep';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useHelp } from '../../../shell/useHelp';
import { useAsk } from '../../../useAsk';
import type { Places } from '../../places';
import { DraftLine } from './DraftLine';
import { enterGoesOn } from './enterGoesOn';
import { HeldPictures } from './HeldPictures';
import { AlikePart, ProfilePart, RepeatsPart } from './IntakeSide';
import { ProblemFields } from './ProblemFields';
import { type TypedComplaint, typedFrom, UNTYPED, wrongFields } from './typedComplaint';
import { useFieldFocus } from './useFieldFocus';
import { useIntakeDraft } from './useIntakeDraft';
import { usePictures } from './usePictures';
import { proposalsAsked, useProposals } from './useProposals';
import { useTaking } from './useTaking';
import { WhatFields } from './WhatFields';
import { WhoFields } from './WhoFields';
import { WorkFields } from './WorkFields';
import '../complaints.css';
import './intake.css';

/** A complaint is taken in one go by keyboard alone; what is half written waits for its writer. */
export function NewComplaint({ customer }: Places['newComplaint']) {
  const words = useWords().complaintIntake;
  useHelp(words.help);
  const [asked] = useState({});
  const draft = useAsk('complaints.draft', asked);
  // Only the first answer counts: afterwards the draft is what stands here.
  const [first, setFirst] = useState<Output<'complaints.draft'> | null>(null);
  if (first === null && draft.value !== undefined) setFirst(draft.value);
  if (first === null) return <Waiting asked={draft}>{() => null}</Waiting>;
  return <Taking draft={first.draft} customer={customer} />;
}

interface TakingProps {
  readonly draft: Output<'complaints.draft'>['draft'];
  readonly customer: string | undefined;
}

function Taking({ draft, customer }: TakingProps) {
  const words = useWords().complaintIntake;
  const { today, settings } = useOffice();
  const [first, begin] = useState(() => begunWith(draft, customer));
  const [typed, setTyped] = useState<TypedComplaint>(first);
  const clock = useMemo(() => ({ today, timeZone: settings.timeZone }), [today, settings.timeZone]);
  const { proposals, isFresh } = useProposals(proposalsAsked(typed, clock));
  const pictures = usePictures();
  const kept = useIntakeDraft(typed, first);
  const customerCode = proposals?.customer?.code;
  const wrong = wrongFields(typed, clock, customerCode !== undefined);
  const taking = useTaking({ typed, clock, customer: customerCode, isFresh, wrong, pictures, draft: kept });
  const form = useFieldFocus(taking.tries);
  const onType = (more: Partial<TypedComplaint>) => setTyped((was) => ({ ...was, ...more }));
  const clear = () => {
    begin(UNTYPED);
    setTyped(UNTYPED);
  };
  const fields = { typed, onType, proposals, isFresh, problems: taking.problems };
  return (
    <>
      <PageHead title={words.title} facts={<DraftLine draft={draft} kept={kept} onClear={clear} />} />
      <NextStep
        more={proposals && words.next.more(proposals.profile.name, proposals.profile.replyDue.day)}
        action={{
          ...{ label: words.take, keys: 'Ctrl Enter', asks: 'complaints.add', onPress: taking.take },
          isBusy: taking.doing.isBusy,
        }}
      >
        {wrong.length === 0
          ? words.next.ready
          : words.next.missing(wrong.map((field) => words.fields[field]).join('、'))}
      </NextStep>
      <Problem problem={taking.doing.problem} onRetry={taking.take} />
      <section
        ref={form}
        aria-label={words.title}
        onKeyDown={enterGoesOn}
        onDragOver={(event: DragEvent) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          pictures.add([...event.dataTransfer.files]);
        }}
      >
        <TwoColumns
          sideWidth={356}
          main={
            <>
              <SectionTitle title={words.groups.who} />
              <WhoFields {...fields} isNew />
              <SectionTitle title={words.groups.what} />
              <WhatFields {...fields} />
              <SectionTitle title={words.groups.problem} />
              <ProblemFields {...fields} />
              <SectionTitle title={words.groups.work} />
              <WorkFields {...fields} />
            </>
          }
          side={
            <>
              {proposals !== undefined && <RepeatsPart repeats={proposals.repeats} />}
              {proposals !== undefined && <ProfilePart profile={proposals.profile} />}
              <HeldPictures pictures={pictures} />
              <AlikePart
                {...{ part: typed.part, partName: typed.partName, problem: typed.problem }}
                text={typed.description}
                customer={customerCode ?? ''}
              />
            </>
          }
        />
      </section>
    </>
  );
}

/** A draft is gone on with, unless another customer was asked for. */
function begunWith(draft: TakingProps['draft'], customer: string | undefined): TypedComplaint {
  const before = draft === null ? UNTYPED : typedFrom(draft.typed);
  return customer === undefined || before.customer !== '' ? before : { ...before, customer };
}
