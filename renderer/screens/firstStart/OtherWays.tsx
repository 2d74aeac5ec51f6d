import { call } from '../../call';
import { Busy } from '../../parts/Busy';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/icons';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { SectionTitle } from '../../parts/SectionTitle';
import { useWords } from '../../parts/words';
import { useRouter } from '../../shell/router';
import { useDoing } from '../../useDoing';

/** Not blank: the sample plant, or the data that another PC had. */
export function OtherWays() {
  const words = useWords().firstStart;
  const { go, replace } = useRouter();
  const { isBusy, problem, run } = useDoing();
  const fill = () =>
    void run(async () => {
      await call('sample.fill', {});
      replace({ screen: 'today', params: {} });
    });
  return (
    <>
      <Section label={words.sample.title}>
        <SectionTitle title={words.sample.title} />
        <div className="startSample">
          <h3>{words.sample.name}</h3>
          <p className="secondary">{words.sample.why}</p>
          <ul>
            {[words.sample.marked, words.sample.removed].map((promise) => (
              <li key={promise}>
                <Icon name="check" size={14} />
                {promise}
              </li>
            ))}
          </ul>
          {isBusy ? (
            <Busy label={words.sample.filling} />
          ) : (
            <Button icon="chart" asks="sample.fill" onPress={fill}>
              {words.sample.fill}
            </Button>
          )}
        </div>
        <Problem problem={problem} onRetry={fill} />
      </Section>
      <Section label={words.moved.title}>
        <SectionTitle title={words.moved.title} />
        <p className="secondary startMoved">{words.moved.why}</p>
        <Button
          icon="upload"
          asks="backup.restore"
          isDisabled={isBusy}
          onPress={() => go({ screen: 'settings', params: { part: 'backups' } })}
        >
          {words.moved.restore}
        </Button>
      </Section>
    </>
  );
}
