import { call } from '../../call';
import { NextStep } from '../../parts/NextStep';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useOffice } from '../../shell/office';
import { useRouter } from '../../shell/router';
import { useToast } from '../../shell/toasts';
import { useDoing } from '../../useDoing';

/** The sample leaves by one press; ten seconds long it comes back by another. */
export function SamplePart() {
  const words = useWords().settings.sample;
  const { isSample } = useOffice();
  const { replace } = useRouter();
  const toast = useToast();
  const { isBusy, problem, run } = useDoing();
  const clear = () =>
    void run(async () => {
      const { undo } = await call('sample.clear', {});
      replace({ screen: 'firstStart', params: {} });
      toast({
        text: words.cleared,
        undo: async () => {
          await call('backup.restore', { undo });
          replace({ screen: 'today', params: {} });
        },
      });
    });
  if (!isSample) {
    return (
      <NextStep isDone more={words.noneMore}>
        {words.none}
      </NextStep>
    );
  }
  return (
    <>
      <NextStep
        more={words.more}
        action={{
          label: isBusy ? words.clearing : words.clear,
          isBusy,
          asks: 'sample.clear',
          onPress: clear,
        }}
      >
        {words.is}
      </NextStep>
      <Problem problem={problem} onRetry={clear} />
      <div className="settingsForm">
        <Section>
          <SectionTitle title={words.title} />
          <ol className="settingsSteps">
            {words.what.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}
