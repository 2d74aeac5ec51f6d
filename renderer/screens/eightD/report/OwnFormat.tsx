import { useState } from 'react';
import type { EightDLanguage } from '../../../../db/model/complaints/eightDReport';
import type { ComplaintWhole } from '../../../../preload/contract/complaints';
import { call, callShell } from '../../../call';
import { Button } from '../../../parts/Button';
import { DropFile, type PickedFile } from '../../../parts/DropFile';
import { Problem } from '../../../parts/Problem';
import { usePermission } from '../../../parts/permission';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { useToast } from '../../../shell/toasts';
import { useAsk } from '../../../useAsk';
import { useDoing } from '../../../useDoing';

interface OwnFormatProps {
  readonly complaint: ComplaintWhole;
  readonly language: EightDLanguage;
}

const MOST = 20 * 1024 * 1024;

/** The customer's own workbook: filled where he gave one, and the place where it is given. */
export function OwnFormat({ complaint, language }: OwnFormatProps) {
  const words = useWords().eightDSend;
  const toast = useToast();
  const doing = useDoing();
  const mayKeep = usePermission('eightD.keepTemplate');
  const [told, setTold] = useState('');
  const { customer } = complaint;
  const asked = useAsk('eightD.templates', { customer });
  const template = asked.value?.templates[0];
  const fill = () =>
    void doing.run(async () => {
      const { file } = await call('eightD.fillTemplate', { complaint: complaint.id, language });
      const { saved } = await callShell('shell.saveFile', file);
      if (saved !== null) toast({ text: words.saved(saved) });
    });
  const keep = (file: PickedFile) =>
    void doing.run(async () => {
      const { known, unknown } = await call('eightD.keepTemplate', { customer, file });
      setTold(words.own.kept(known.length, unknown));
      asked.askAgain();
    });
  if (template === undefined && !mayKeep) return null;
  return (
    <>
      <SectionTitle title={words.own.title}>
        {template !== undefined && (
          <>
            <span className="secondary">{template.name}</span>
            <Button isBusy={doing.isBusy} onPress={fill}>
              {words.own.fill}
            </Button>
          </>
        )}
      </SectionTitle>
      {told !== '' && <p role="status">{told}</p>}
      <Problem problem={doing.problem} onRetry={doing.forget} />
      {mayKeep && (
        <DropFile
          title={words.own.give}
          hint={words.own.how}
          kinds={['.xlsx']}
          mostBytes={MOST}
          isBusy={doing.isBusy}
          onFile={keep}
        />
      )}
    </>
  );
}
