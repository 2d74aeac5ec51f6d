import { Icon } from '../parts/icons';
import { Keycap } from '../parts/Keycap';
import { useWords } from '../parts/words';
import { useOffice } from './office';
import { useShell } from './shellContext';
import { PALETTE_KEY } from './shellKeys';
import { UserMenu } from './UserMenu';

export function TitleBar() {
  const words = useWords().shell;
  const { settings, isSample } = useOffice();
  const { openPalette } = useShell();
  return (
    <>
      <span className="plant cut" data-full="">
        {settings.plantName}
      </span>
      {isSample && <span className="sampleBadge">{words.sample}</span>}
      <button type="button" className="findBox" onClick={openPalette}>
        <Icon name="search" size={14} />
        <span className="cut">{words.palette.find}</span>
        <Keycap keys={PALETTE_KEY} />
      </button>
      <UserMenu />
    </>
  );
}
