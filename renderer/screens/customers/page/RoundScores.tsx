import type { CustomerRound } from '../../../../preload/contract/customers';
import { NONE, score } from '../../../../preload/words/format';
import { DataTable } from '../../../parts/DataTable';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { GradeName } from '../GradeTag';

/** Every round that asked the customer, newest first. */
export function RoundScores({ rounds }: { readonly rounds: readonly CustomerRound[] }) {
  const words = useWords();
  const { go } = useRouter();
  const { columns, page } = words.customers;
  return (
    <>
      <SectionTitle title={page.rounds.title} />
      {rounds.length === 0 ? (
        <p className="tertiary">{page.rounds.none}</p>
      ) : (
        <DataTable
          label={page.rounds.title}
          rowHeight={28}
          rows={rounds.toReversed()}
          keyOf={({ round }) => round}
          onOpen={({ round }) => go({ screen: 'round', params: { round } })}
          columns={[
            { key: 'round', title: columns.round, width: 76, isCode: true, cell: ({ round }) => round },
            {
              key: 'score',
              title: page.rounds.score,
              width: 72,
              isNumber: true,
              cell: (round) => (
                <span className={round.isBelow ? 'bad' : undefined}>{score(round.score)}</span>
              ),
            },
            {
              key: 'grade',
              title: columns.grade,
              cell: ({ grade }) => (grade === null ? NONE : <GradeName grade={grade} />),
            },
            {
              key: 'forms',
              title: page.rounds.states,
              width: 88,
              isQuiet: true,
              cell: ({ forms, isClosed }) =>
                forms
                  .map(
                    ({ state }) => page.rounds.formStates[isClosed && state === 'issued' ? 'missing' : state],
                  )
                  .join('、'),
            },
          ]}
        />
      )}
    </>
  );
}
