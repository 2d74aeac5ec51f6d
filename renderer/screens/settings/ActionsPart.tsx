import { ESCALATE_TO, MOST_RUNGS, type Rung } from '../../../db/model/actions/escalation';
import { ACTION_MEANINGS } from '../../../db/model/signatures';
import { Button } from '../../parts/Button';
import { CheckField } from '../../parts/CheckField';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useMaySet } from '../../shell/useMaySet';
import { NumberCell } from './NumberCell';
import { useChangeSettings } from './useChangeSettings';

/** Until when an action is answered, and whom it goes to while it is overdue. */
export function ActionsPart() {
  const words = useWords().settings.actions;
  const { settings } = useOffice();
  const mayDue = useMaySet('actionDueWorkingDays');
  const mayEscalate = useMaySet('escalation');
  const { change, problem } = useChangeSettings();
  const rungs = settings.escalation;
  const put = (escalation: readonly Rung[]) => change({ escalation: [...escalation] });
  const last = rungs.at(-1)?.after ?? 0;
  return (
    <>
      <p className="secondary settingsSaid">{words.said}</p>
      <div className="settingsForm">
        <Section>
          <SectionTitle title={words.due} />
          <p className="row">
            <NumberCell
              label={words.due}
              value={settings.actionDueWorkingDays}
              isDisabled={!mayDue}
              onKeep={(actionDueWorkingDays) => change({ actionDueWorkingDays })}
            />
            {words.dueDays}
          </p>
        </Section>
        <Section>
          <SectionTitle title={words.rungs} count={rungs.length} />
          {rungs.map((rung, at) => (
            <RungLine
              key={`${rung.after} ${rung.to}`}
              rung={rung}
              isDisabled={!mayEscalate}
              onChange={(now) => put(rungs.map((one, place) => (place === at ? now : one)))}
              onRemove={() => put(rungs.filter((_, place) => place !== at))}
            />
          ))}
          {rungs.length === 0 && <p className="tertiary">{words.none}</p>}
          <Button
            isSmall
            icon="plus"
            isDisabled={!mayEscalate || rungs.length >= MOST_RUNGS}
            onPress={() => put([...rungs, { after: last + 2, to: 'managementRepresentative' }])}
          >
            {words.add}
          </Button>
          <p className="fieldNote">{words.note}</p>
        </Section>
        <ClosingSignatures onChange={(closingSignatures) => change({ closingSignatures })} />
        <Problem problem={problem} onRetry={() => undefined} />
      </div>
    </>
  );
}

type Asked = (typeof ACTION_MEANINGS)[number];

interface ClosingSignaturesProps {
  readonly onChange: (asked: Asked[]) => void;
}

function ClosingSignatures({ onChange }: ClosingSignaturesProps) {
  const { signatures } = useWords();
  const { closingSignatures: asked } = useOffice().settings;
  const may = useMaySet('closingSignatures');
  const put = (meaning: Asked, isOn: boolean) =>
    onChange(ACTION_MEANINGS.filter((one) => (one === meaning ? isOn : asked.includes(one))));
  return (
    <Section>
      <SectionTitle title={signatures.closing} />
      {ACTION_MEANINGS.map((meaning) => (
        <CheckField
          key={meaning}
          isOn={asked.includes(meaning)}
          isDisabled={!may}
          onChange={(isOn) => put(meaning, isOn)}
        >
          {signatures.meanings[meaning]}
        </CheckField>
      ))}
      <p className="fieldNote">{signatures.closingNote}</p>
    </Section>
  );
}

interface RungLineProps {
  readonly rung: Rung;
  readonly isDisabled: boolean;
  readonly onChange: (rung: Rung) => void;
  readonly onRemove: () => void;
}

function RungLine({ rung, isDisabled, onChange, onRemove }: RungLineProps) {
  const { settings, actionRecord } = useWords();
  const words = settings.actions;
  return (
    <div className="row rungLine">
      {words.after}
      <NumberCell
        label={words.after}
        value={rung.after}
        isDisabled={isDisabled}
        onKeep={(after) => onChange({ ...rung, after })}
      />
      {words.days}
      <select
        className="input select"
        aria-label={words.to}
        value={rung.to}
        disabled={isDisabled}
        onChange={({ target }) => onChange({ ...rung, to: ESCALATE_TO[target.selectedIndex] ?? rung.to })}
      >
        {ESCALATE_TO.map((to) => (
          <option key={to} value={to}>
            {actionRecord.escalateTo[to]}
          </option>
        ))}
      </select>
      <Button
        kind="quiet"
        isSmall
        icon="close"
        label={words.remove}
        isDisabled={isDisabled}
        onPress={onRemove}
      />
    </div>
  );
}
