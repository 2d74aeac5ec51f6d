import type { MeetingRow } from '../../../preload/contract/meetings';
import type { ReportFormat, ReportRow } from '../../../preload/contract/reports';
import type { RoundRow } from '../../../preload/contract/surveyPages';
import { ChoiceCards } from '../../parts/ChoiceCards';
import { ChoiceField } from '../../parts/ChoiceField';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { reportName, reportSays } from './reportWords';

interface Chosen {
  readonly report: string;
  readonly round: string;
  /** Its uid. */
  readonly meeting: string;
  readonly format: ReportFormat;
}

interface ReportFieldsProps {
  readonly reports: readonly ReportRow[];
  readonly rounds: readonly RoundRow[];
  readonly meetings: readonly MeetingRow[];
  readonly value: Chosen;
  readonly onChange: (value: Chosen) => void;
  readonly isDisabled: boolean;
}

/** Which report, with what stands in it; of which round or meeting; in which format. */
export function ReportFields(props: ReportFieldsProps) {
  const { reports, rounds, meetings, value, onChange, isDisabled } = props;
  const words = useWords().reportsPage;
  const report = reports.find((each) => each.report === value.report);
  return (
    <>
      <Section>
        <SectionTitle title={words.fields.report} />
        <ChoiceCards
          label={words.label}
          value={value.report}
          isDisabled={isDisabled}
          cards={reports.map((each) => ({
            key: each.report,
            name: reportName(each.report, words),
            note: reportSays(each.report, words),
          }))}
          onChoose={(chosen) => onChange({ ...value, report: chosen })}
        />
      </Section>
      {report?.asks.includes('round') === true && (
        <Section>
          <ChoiceField
            label={words.fields.round}
            value={value.round}
            isDisabled={isDisabled}
            choices={rounds.map(({ code, name }) => ({ key: code, name: words.roundChoice(code, name) }))}
            onChange={(round) => onChange({ ...value, round })}
          />
        </Section>
      )}
      {report?.asks.includes('meeting') === true && (
        <Section>
          <ChoiceField
            label={words.fields.meeting}
            value={value.meeting}
            isDisabled={isDisabled}
            choices={meetings.map(({ id, code, title, heldOn }) => ({
              key: id,
              name: words.roundChoice(`${code} · ${heldOn}`, title),
            }))}
            onChange={(meeting) => onChange({ ...value, meeting })}
          />
        </Section>
      )}
      <Section>
        <SectionTitle title={words.fields.format} />
        <ChoiceCards
          label={words.fields.format}
          columns={3}
          value={value.format}
          isDisabled={isDisabled}
          cards={(report?.formats ?? []).map((key) => ({
            key,
            name: words.formats[key],
            note: words.formatSays[key],
          }))}
          onChoose={(format) => onChange({ ...value, format })}
        />
        <p className="small tertiary">{words.same}</p>
      </Section>
    </>
  );
}
