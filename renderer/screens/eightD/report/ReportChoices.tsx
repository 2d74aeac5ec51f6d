import {
  EIGHT_D_LANGUAGES,
  EIGHT_D_STAGES,
  EIGHT_D_WAYS,
} from '../../../../db/model/complaints/eightDReport';
import type { ReportFormat } from '../../../../preload/contract/reports';
import { ChoiceField } from '../../../parts/ChoiceField';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import type { ReportChoice } from './ReportDialog';
import './report.css';

const FORMATS: readonly ReportFormat[] = ['pdf', 'xlsx', 'docx'];

interface ReportChoicesProps {
  readonly choice: ReportChoice;
  readonly onChange: (choice: ReportChoice) => void;
}

export function ReportChoices({ choice, onChange }: ReportChoicesProps) {
  const words = useWords().eightDSend;
  return (
    <div className="eightDReportChoices">
      <ChoiceField
        label={words.language}
        value={choice.language}
        choices={EIGHT_D_LANGUAGES.map((key) => ({ key, name: words.languages[key] }))}
        onChange={(language) => onChange({ ...choice, language })}
      />
      <ChoiceField
        label={words.format}
        value={choice.format}
        choices={FORMATS.map((key) => ({ key, name: words.formats[key] }))}
        onChange={(format) => onChange({ ...choice, format })}
      />
      <ChoiceField
        label={words.stage}
        value={choice.stage}
        hint={choice.stage === 'D3' ? words.interimHint : undefined}
        choices={EIGHT_D_STAGES.toReversed().map((key) => ({ key, name: words.stages[key] }))}
        onChange={(stage) => onChange({ ...choice, stage })}
      />
      <ChoiceField
        label={words.way}
        value={choice.way}
        choices={EIGHT_D_WAYS.map((key) => ({ key, name: words.ways[key] }))}
        onChange={(way) => onChange({ ...choice, way })}
      />
      <TextField label={words.to} value={choice.to} onChange={(to) => onChange({ ...choice, to })} />
    </div>
  );
}
