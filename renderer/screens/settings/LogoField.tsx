import { useState } from 'react';
import { fileSize } from '../../../preload/words/format';
import { callShell } from '../../call';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { useWords } from '../../parts/words';
import { useDoing } from '../../useDoing';
import { logoOf, MOST_LOGO_BYTES } from './logo';

interface LogoFieldProps {
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChange: (uri: string) => void;
}

/** Shown as it will be printed, on white paper. */
export function LogoField({ value, isDisabled, onChange }: LogoFieldProps) {
  const words = useWords().settings.plant;
  const { isBusy, problem, run } = useDoing();
  const [wrong, setWrong] = useState<string | null>(null);
  const choose = () =>
    void run(async () => {
      const { file } = await callShell('shell.chooseFile', { kinds: ['.png', '.jpg', '.jpeg'] });
      if (file === null) return;
      const logo = logoOf(file);
      if ('uri' in logo) onChange(logo.uri);
      setWrong('uri' in logo ? null : whyNot(logo.problem, file.bytes.length));
    });
  const whyNot = (found: 'notAPicture' | 'tooBig', size: number) =>
    found === 'notAPicture' ? words.notAPicture : words.tooBig(fileSize(size), fileSize(MOST_LOGO_BYTES));
  return (
    <>
      <div className="logoField">
        <div className="logoPaper">
          {value === '' ? <span>{words.none}</span> : <img src={value} alt={words.fields.plantLogo} />}
        </div>
        <div>
          <div className="row">
            <Button icon="upload" isBusy={isBusy} isDisabled={isDisabled} onPress={choose}>
              {words.choose}
            </Button>
            {value !== '' && (
              <Button kind="quiet" isDisabled={isDisabled} onPress={() => onChange('')}>
                {words.remove}
              </Button>
            )}
          </div>
          <p className="small tertiary">{words.logo}</p>
          {wrong !== null && (
            <p className="bad small" role="alert">
              {wrong}
            </p>
          )}
        </div>
      </div>
      <Problem problem={problem} onRetry={choose} />
    </>
  );
}
