import { call } from '../../../call';
import { NextStep } from '../../../parts/NextStep';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useToast } from '../../../shell/toasts';
import { useDoing } from '../../../useDoing';
import { BasisFields } from './BasisFields';
import { CustomerChoice } from './CustomerChoice';
import { customersToTell, isReady, roundToMake } from './makingRound';
import { RulesAside } from './RulesAside';
import { Targets } from './Targets';
import { type RoundBasis, useRoundDraft } from './useRoundDraft';

export function NewRoundForm(basis: RoundBasis) {
  const words = useWords().newRound;
  const making = useRoundDraft(basis);
  const { create, doing } = useCreate(making);
  const { draft, rules, chosen } = making;
  const template = basis.templates.find(({ code }) => code === draft.template)?.template;
  const isOff = rules === undefined || making.eligible.value === undefined || !isReady(draft, making.used);
  return (
    <>
      {making.keys}
      <NextStep
        action={{
          label: words.create,
          keys: 'Ctrl Enter',
          isBusy: doing.isBusy,
          isDisabled: isOff,
          onPress: create,
        }}
      >
        {chosen.size === 0 ? words.nextNone : words.next(chosen.size, chosen.size)}
      </NextStep>
      <Problem problem={doing.problem} onRetry={create} />
      <TwoColumns
        main={
          <>
            <Section>
              <SectionTitle title={words.sections.period} />
              <BasisFields making={making} basis={basis} />
            </Section>
            {rules !== undefined && (
              <Section>
                <SectionTitle title={words.sections.targets}>{words.targetsMore}</SectionTitle>
                <Targets draft={draft} rules={rules} template={template} onChange={making.change} />
              </Section>
            )}
            <Section>
              <SectionTitle title={words.sections.customers} count={chosen.size} />
              <Waiting asked={making.eligible}>
                {(eligible) => (
                  <CustomerChoice
                    customers={basis.customers}
                    eligible={eligible}
                    mode={making.mode}
                    chosen={chosen}
                    onMode={making.chooseMode}
                    onChoose={making.tick}
                  />
                )}
              </Waiting>
            </Section>
          </>
        }
        side={rules !== undefined && <RulesAside rules={rules} />}
      />
    </>
  );
}

/** Makes the round and opens it; back does not come to this page again. */
function useCreate({ draft, rules, mode, preset, chosen }: ReturnType<typeof useRoundDraft>) {
  const words = useWords().newRound;
  const doing = useDoing();
  const toast = useToast();
  const { replace } = useRouter();
  const create = () => {
    if (rules === undefined) return;
    void doing.run(async () => {
      const { code, forms } = await call(
        'surveys.createRound',
        roundToMake(draft, rules, customersToTell(mode, preset, chosen)),
      );
      toast({ text: words.created(code, forms) });
      replace({ screen: 'round', params: { round: code } });
    });
  };
  return { create, doing };
}
