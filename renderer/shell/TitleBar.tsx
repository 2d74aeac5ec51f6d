import { plantNameIn } from '../../preload/words/plantName';
import { Icon } from '../parts/icons';
import { Keycap } from '../parts/Keycap';
import { useLanguage, useWords } from '../parts/words';
import { NearestClock } from './NearestClock';
import { useOffice } from './office';
import { useRouter } from './router';
import { useShell } from './shellContext';
import { PALETTE_KEY } from './shellKeys';
import { UserMenu } from './UserMenu';

export function TitleBar() {
  const { shell: words, settings: settingsWords } = useWords();
  const { language } = useLanguage();
  const { settings, isSample } = useOffice();
  const { openPalette } = useShell();
  const { go } = useRouter();
  return (
    <>
      <span className="plant cut" data-full="">
        {plantNameIn(settings, language)}
      </span>
      {isSample && (
        <button
          type="button"
          className="sampleBadge"
          data-tip={settingsWords.sample.more}
          onClick={() => go({ screen: 'settings', params: { part: 'sample' } })}
        >
          {words.sample}
        </button>
      )}
      <button type="button" className="findBox" onClick={openPalette}>
        <Icon name="search" size={14} />
        <span className="cut">{words.palette.find}</span>
        <Keycap keys={PALETTE_KEY} />
      </button>
      <NearestClock />
      <UserMenu />
    </>
  );
}
