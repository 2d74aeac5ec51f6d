import { useState } from 'react';
import { CASE_FIELDS } from '../../../../db/model/complaints/caseLikeness';
import { OWN_GATES, type OwnGate, RULE_GATES } from '../../../../db/model/complaints/closing';
import { Button } from '../../../parts/Button';
import { CheckField } from '../../../parts/CheckField';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useMaySet } from '../../../shell/useMaySet';
import { NumberCell } from '../NumberCell';
import { useChangeSettings } from '../useChangeSettings';
import { aliasLines, readAliases } from './aliases';

/** What closing a complaint asks for, and how earlier cases are found. */
export function ClosingSettings() {
  const { complaintPrevention, preventionPapers } = useWords();
  const words = complaintPrevention.settings;
  const { gates } = preventionPapers;
  const { settings } = useOffice();
  const may = useMaySet('closingGates');
  const { change, problem } = useChangeSettings();
  const put = (gate: OwnGate, isOn: boolean) =>
    change({
      closingGates: OWN_GATES.filter((one) => (one === gate ? isOn : settings.closingGates.includes(one))),
    });
  return (
    <>
      <p className="secondary settingsSaid">{words.said}</p>
      <div className="settingsForm">
        <Section>
          <SectionTitle title={words.gates} />
          {RULE_GATES.map((gate) => (
            <CheckField key={gate} isOn isDisabled onChange={() => undefined}>
              {gates[gate]} <span className="tertiary">{words.rule}</span>
            </CheckField>
          ))}
          {OWN_GATES.map((gate) => (
            <CheckField
              key={gate}
              isOn={settings.closingGates.includes(gate)}
              isDisabled={!may}
              onChange={(isOn) => put(gate, isOn)}
            >
              {gates[gate]}
            </CheckField>
          ))}
        </Section>
        <CaseRules />
        <Problem problem={problem} onRetry={() => undefined} />
      </div>
    </>
  );
}

function CaseRules() {
  const words = useWords().complaintPrevention.settings;
  const { recurrence } = useOffice().settings;
  const may = useMaySet('recurrence');
  const { change, problem } = useChangeSettings();
  const [typed, type] = useState(aliasLines(recurrence.aliases));
  const put = (now: Partial<typeof recurrence>) => change({ recurrence: { ...recurrence, ...now } });
  const numbers = [
    ['windowMonths', words.window],
    ['least', words.least],
    ['familyLastSigns', words.lastSigns],
  ] as const;
  return (
    <Section>
      <SectionTitle title={words.cases} />
      {numbers.map(([field, name]) => (
        <p key={field} className="row">
          {name}
          <NumberCell
            label={name}
            value={recurrence[field]}
            isDisabled={!may}
            onKeep={(value) => put({ [field]: value })}
          />
        </p>
      ))}
      <p className="fieldNote">{words.lastSignsNote}</p>
      <p className="row">
        {words.weights}
        {CASE_FIELDS.map((field) => (
          <span key={field} className="row">
            {words.fields[field]}
            <NumberCell
              label={`${words.weights} ${words.fields[field]}`}
              value={recurrence.weights[field]}
              isDisabled={!may}
              onKeep={(value) => put({ weights: { ...recurrence.weights, [field]: value } })}
            />
          </span>
        ))}
      </p>
      <TextField
        label={words.aliases}
        hint={words.aliasesNote}
        value={typed}
        rows={8}
        isDisabled={!may}
        onChange={type}
      />
      <Button
        isDisabled={!may || typed === aliasLines(recurrence.aliases)}
        onPress={() => put({ aliases: readAliases(typed) })}
      >
        {words.keep}
      </Button>
      <Problem problem={problem} onRetry={() => undefined} />
    </Section>
  );
}
