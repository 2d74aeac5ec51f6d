import { useMemo } from 'react';
import type { TriggerKind } from '../../../../db/model/surveys/triggers';
import type { RoundPage, ShownTrigger } from '../../../../preload/contract/surveyPages';
import { figure } from '../../../../preload/words/format';
import { Button } from '../../../parts/Button';
import type { Column } from '../../../parts/columns';
import { DataTable } from '../../../parts/DataTable';
import { Icon } from '../../../parts/icons';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useLanguage, useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { RoundSlipsButton } from '../../actions/slip/RoundSlipsButton';
import { grouped } from '../grouped';
import { kindName } from '../kindName';

interface RoundTriggersProps {
  readonly page: RoundPage;
  readonly onOpen: () => void;
}

interface FiredRule {
  readonly kind: TriggerKind;
  readonly name: string;
  readonly clause: string;
  readonly department: string;
  readonly count: number;
}

/** Which rules turned the result into work, by rule; every fact stands in the list behind. */
export function RoundTriggers({ page, onOpen }: RoundTriggersProps) {
  const { language } = useLanguage();
  const all = useWords();
  const words = all.rounds.triggers;
  const { go } = useRouter();
  const { head, triggers, notFired } = page;
  const named = (kind: TriggerKind) => kindName(kind, head.ruleSet, all.surveys, language);
  const rules = useMemo(
    () =>
      firedRules(triggers, (kind) => kindName(kind, head.ruleSet, all.surveys, language), words.departments),
    [triggers, head.ruleSet, all, language, words],
  );
  const columns = useMemo(() => columnsOf(words), [words]);
  const isSilent = head.ruleSet.triggers.length === 0;
  return (
    <section>
      <SectionTitle title={words.title} count={figure(triggers.length)}>
        {head.closedOn !== null && <RoundSlipsButton round={head.code} />}
        {triggers.length > 0 && (
          <Button kind="link" onPress={onOpen}>
            {words.open}
          </Button>
        )}
      </SectionTitle>
      {rules.length > 0 && (
        <DataTable
          label={words.title}
          columns={columns}
          rows={rules}
          keyOf={({ kind }) => kind}
          onOpen={({ kind }) =>
            go({ screen: 'roundLists', params: { round: head.code, list: 'triggers', only: kind } })
          }
        />
      )}
      <p className="small tertiary notFired">
        {isSilent
          ? words.noRules
          : notFired.length === 0
            ? null
            : rules.length === 0
              ? words.none
              : words.notFired(notFired.map(named).join(all.surveys.and))}
      </p>
    </section>
  );
}

function firedRules(
  triggers: readonly ShownTrigger[],
  named: (kind: TriggerKind) => string,
  departments: (first: string, more: number) => string,
): readonly FiredRule[] {
  const rules = [...grouped(triggers, ({ kind }) => kind)].map(([kind, facts]) => {
    const who = [...new Set(facts.map(({ department }) => department))];
    const [first = ''] = who;
    return {
      kind,
      name: named(kind),
      clause: shortClause(facts[0]?.source.clause ?? ''),
      department: who.length > 1 ? departments(first, who.length - 1) : first,
      count: facts.length,
    };
  });
  return rules.toSorted((left, right) => right.count - left.count);
}

/** `5.5.2、5.7.4` of `IATF 5.5.2、5.7.4`: which procedure it is stands in the head. */
function shortClause(clause: string): string {
  return clause.replace(/^[A-Z]+ /, '');
}

function columnsOf(words: ReturnType<typeof useWords>['rounds']['triggers']): readonly Column<FiredRule>[] {
  return [
    { key: 'rule', title: words.rule, cell: ({ name }) => <RuleName name={name} /> },
    { key: 'clause', title: words.clause, width: 96, isQuiet: true, cell: ({ clause }) => clause },
    {
      key: 'department',
      title: words.department,
      width: 76,
      isQuiet: true,
      cell: ({ department }) => department,
    },
    {
      key: 'count',
      title: words.count,
      width: 48,
      isNumber: true,
      cell: ({ count }) => <b>{figure(count)}</b>,
    },
  ];
}

function RuleName({ name }: { readonly name: string }) {
  return (
    <span className="ruleName">
      <span className="bad">
        <Icon name="alert" size={14} />
      </span>
      {name}
    </span>
  );
}
