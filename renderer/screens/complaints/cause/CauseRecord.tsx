import { useState } from 'react';
import type { CauseCase, CauseRecordWhole, MoneySpent } from '../../../../preload/contract/complaintCauses';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextField } from '../../../parts/TextField';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';
import { inOneLine } from '../page/cases/caseWords';
import { moneyWords } from './moneyWords';
import './cause.css';

/** 同类客诉: one cause, and the complaints that came of it, each with its own dates. */
export function CauseRecord({ record }: { readonly record: string }) {
  const asked = useAsk('complaints.causeRecord', { record });
  return <Waiting asked={asked}>{(whole) => <CauseView key={whole.id} record={whole} />}</Waiting>;
}

function CauseView({ record }: { readonly record: CauseRecordWhole }) {
  const words = useWords().complaintCases.cause;
  const { code, title, complaints, open, costs } = record;
  const facts = [words.cases(complaints), ...(open === 0 ? [] : [words.open(open)])].join(' · ');
  return (
    <>
      <PageHead title={`${code} ${title}`} facts={facts} />
      <CauseFields record={record} />
      <SectionTitle title={words.cases(complaints)}>
        <Costs label={words.costs} costs={costs} />
      </SectionTitle>
      {record.cases.map((one) => (
        <OneCase key={one.id} one={one} />
      ))}
      <HangAnother record={code} />
    </>
  );
}

function Costs({ label, costs }: { readonly label: string; readonly costs: readonly MoneySpent[] }) {
  const words = useWords().complaintCases.cause;
  if (costs.length === 0) return <span className="tertiary">{words.noCosts}</span>;
  return (
    <span>
      {label} <b>{costs.map(moneyWords).join(' + ')}</b>
    </span>
  );
}

function CauseFields({ record }: { readonly record: CauseRecordWhole }) {
  const words = useWords().complaintCases.cause;
  const { title, problem, partFamily, rootCause } = record;
  const [typed, type] = useState({ title, problem, partFamily, rootCause });
  const doing = useDoing();
  const toast = useToast();
  const save = () =>
    void doing.run(async () => {
      await call('complaints.changeCauseRecord', { record: record.id, ...typed });
      toast({ text: words.saved });
    });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (value: string) => type({ ...typed, [name]: value }),
  });
  return (
    <div className="causeFields">
      <TextField label={words.name} isRequired {...field('title')} />
      <TextField label={words.problem} {...field('problem')} />
      <TextField label={words.family} {...field('partFamily')} />
      <TextField label={words.rootCause} rows={3} {...field('rootCause')} />
      <Button
        keys="Ctrl Enter"
        asks="complaints.changeCauseRecord"
        isBusy={doing.isBusy}
        isDisabled={typed.title.trim() === ''}
        onPress={save}
      >
        {words.save}
      </Button>
      <Problem problem={doing.problem} onRetry={save} />
    </div>
  );
}

function OneCase({ one }: { readonly one: CauseCase }) {
  const { cause: words, noMeasures } = useWords().complaintCases;
  const { go } = useRouter();
  const doing = useDoing();
  const toast = useToast();
  const takeOff = () =>
    void doing.run(async () => {
      await call('complaints.hangOnCause', { id: one.id, record: null });
      toast({ text: words.takenOff(one.code) });
    });
  return (
    <div className="causeCase">
      <Button kind="link" onPress={() => go({ screen: 'complaint', params: { id: one.id } })}>
        {one.code}
      </Button>
      <span
        className="cut"
        data-full=""
      >{`${one.customer} ${one.customerName} · ${one.part} ${one.problem}`}</span>
      <span className="code">
        {one.cycles
          .map(({ receivedOn, closedOn }) => `${receivedOn} – ${closedOn ?? words.running}`)
          .join('　')}
      </span>
      <span className="cut secondary" data-full="">
        {inOneLine(one.measures, noMeasures)}
      </span>
      <span>{one.costs.map(moneyWords).join(' + ')}</span>
      <Button
        kind="quiet"
        isSmall
        icon="close"
        label={words.takeOffLabel(one.code)}
        asks="complaints.hangOnCause"
        isBusy={doing.isBusy}
        onPress={takeOff}
      />
      <Problem problem={doing.problem} onRetry={takeOff} />
    </div>
  );
}

function HangAnother({ record }: { readonly record: string }) {
  const words = useWords().complaintCases.cause;
  const [typed, type] = useState('');
  const doing = useDoing();
  const toast = useToast();
  const hang = () =>
    void doing.run(async () => {
      await call('complaints.hangOnCause', { id: typed.trim(), record });
      toast({ text: words.hung(typed.trim(), record) });
      type('');
    });
  return (
    <div className="row causeAnother">
      <TextField label={words.add} value={typed} onChange={type} />
      <Button
        asks="complaints.hangOnCause"
        isBusy={doing.isBusy}
        isDisabled={typed.trim() === ''}
        onPress={hang}
      >
        {words.hang}
      </Button>
      <Problem problem={doing.problem} onRetry={hang} />
    </div>
  );
}
