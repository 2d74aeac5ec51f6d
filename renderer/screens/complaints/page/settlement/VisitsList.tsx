import { useState } from 'react';
import type { ComplaintSettlement, VisitLine } from '../../../../../preload/contract/complaintSettled';
import type { Input } from '../../../../../preload/contract/index';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { CheckField } from '../../../../parts/CheckField';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { type Status, StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import type { SettlementSaving } from './useSettlementSaving';
import { VisitDialog } from './VisitDialog';

export type AskedVisit = Input<'complaints.saveVisits'>['visits'][number];

interface VisitsListProps {
  readonly settled: ComplaintSettlement;
  readonly saving: SettlementSaving;
  readonly isOpen: boolean;
}

/** Visits to the customer: appointment, papers, rehearsal before leaving, result. */
export function VisitsList({ settled, saving, isOpen }: VisitsListProps) {
  const words = useWords().complaintSettlement.visits;
  const [changing, change] = useState<VisitLine | 'new' | null>(null);
  const kept = settled.visits.map(askedVisit);
  const keep = (visits: readonly AskedVisit[]) =>
    saving.keep('visits', (of) => call('complaints.saveVisits', { ...of, visits: [...visits] }));
  const put = (visit: AskedVisit) =>
    keep(
      kept.some(({ id }) => id === visit.id)
        ? kept.map((one) => (one.id === visit.id ? visit : one))
        : [...kept, visit],
    );
  const remove = (id: string | undefined) => keep(kept.filter((one) => one.id !== id));
  return (
    <>
      <SectionTitle title={words.title} count={settled.visits.length}>
        {isOpen && (
          <Button isSmall icon="plus" asks="complaints.saveVisits" onPress={() => change('new')}>
            {words.add}
          </Button>
        )}
      </SectionTitle>
      {settled.visits.length === 0 && <p className="tertiary">{words.none}</p>}
      {settled.visits.map((visit) => (
        <Visit key={visit.id} visit={visit} isOpen={isOpen} onPut={put} onChange={() => change(visit)} />
      ))}
      {changing !== null && (
        <VisitDialog
          visit={changing === 'new' ? null : askedVisit(changing)}
          onSave={put}
          onRemove={remove}
          onClose={() => change(null)}
        />
      )}
    </>
  );
}

function askedVisit({ cycle: _cycle, state: _state, rehearsalDueOn: _due, papers, ...visit }: VisitLine) {
  return { ...visit, papers: [...papers] } satisfies AskedVisit;
}

const LOOKS: Readonly<Record<VisitLine['state'], Status>> = {
  planned: 'notDue',
  rehearsed: 'ready',
  rehearsalLate: 'overdue',
  overdue: 'missing',
  done: 'done',
};

interface VisitProps {
  readonly visit: VisitLine;
  readonly isOpen: boolean;
  readonly onPut: (visit: AskedVisit) => Promise<boolean>;
  readonly onChange: () => void;
}

function Visit({ visit, isOpen, onPut, onChange }: VisitProps) {
  const words = useWords().complaintSettlement.visits;
  const { today, user } = useOffice();
  const { visitOn, startsAt, place, whom, goers, papers, reviewedOn, reviewedBy, state } = visit;
  const ready = papers.filter(({ isReady }) => isReady).length;
  const rehearsed = {
    ...askedVisit(visit),
    reviewedOn: today < visitOn ? today : visitOn,
    reviewedBy: user.name,
  };
  return (
    <div className="settleVisit">
      <div className="row">
        <b>{`${visitOn} ${startsAt}`.trim()}</b>
        <span>{[place, whom].filter((one) => one !== '').join(' · ')}</span>
        <span className="secondary">{goers}</span>
        <StatusTag status={LOOKS[state]}>{words.states[state]}</StatusTag>
        <span className="secondary small">
          {reviewedOn === null
            ? words.rehearsalDue(visit.rehearsalDueOn)
            : words.rehearsed(reviewedOn, reviewedBy)}
        </span>
        {isOpen && (
          <span className="settleAside">
            {reviewedOn === null && state !== 'done' && (
              <Button isSmall asks="complaints.saveVisits" onPress={() => void onPut(rehearsed)}>
                {words.rehearse}
              </Button>
            )}
            <Button isSmall asks="complaints.saveVisits" onPress={onChange}>
              {visitOn <= today && state !== 'done' ? words.tellResult : words.change}
            </Button>
          </span>
        )}
      </div>
      {papers.length > 0 && (
        <div className="settlePapers">
          <span className="secondary small">{words.packed(ready, papers.length)}</span>
          {papers.map((paper) => (
            <CheckField
              key={paper.text}
              isOn={paper.isReady}
              isDisabled={!isOpen}
              onChange={(isReady) =>
                void onPut({
                  ...askedVisit(visit),
                  papers: papers.map((one) => (one === paper ? { ...paper, isReady } : one)),
                })
              }
            >
              {paper.text}
            </CheckField>
          ))}
        </div>
      )}
      {visit.result !== '' && <p>{visit.result}</p>}
    </div>
  );
}
