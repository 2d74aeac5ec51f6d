import { type KeyboardEvent, useState } from 'react';
import { figure } from '../../../preload/words/format';
import { Button } from '../Button';
import { isComposing } from '../keys';
import { useWords } from '../words';
import type { Zoom } from './pagePlaces';

interface PageToolsProps {
  readonly place: {
    readonly page: number;
    readonly pages: number;
    readonly share: number;
    readonly zoom: Zoom;
  };
  readonly onPage: (page: number) => void;
  /** A page whose number was typed. */
  readonly onTyped: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onZoomBy: (direction: 1 | -1) => void;
}

/** Which page of how many, and how large. */
export function PageTools({ place, onPage, onTyped, onZoom, onZoomBy }: PageToolsProps) {
  const { page, pages, share, zoom } = place;
  const words = useWords().parts.pages;
  return (
    <div className="pageTools" role="toolbar" aria-label={words.tools}>
      <Button
        kind="quiet"
        isSmall
        icon="toTop"
        label={`${words.previous} PageUp`}
        isDisabled={page === 1}
        onPress={() => onPage(page - 1)}
      />
      <Button
        kind="quiet"
        isSmall
        icon="toBottom"
        label={`${words.next} PageDown`}
        isDisabled={page === pages}
        onPress={() => onPage(page + 1)}
      />
      <PageNumber page={page} onTyped={onTyped} />
      <span className="secondary">{words.ofPages(figure(pages))}</span>
      <span className="push" />
      <Button kind="quiet" isSmall icon="minus" label={`${words.zoomOut} −`} onPress={() => onZoomBy(-1)} />
      <span className="pageShare" role="status">
        {words.share(Math.round(share * 100))}
      </span>
      <Button kind="quiet" isSmall icon="plus" label={`${words.zoomIn} +`} onPress={() => onZoomBy(1)} />
      <Fit name={words.fitWidth} keys="9" isChosen={zoom === 'width'} onPress={() => onZoom('width')} />
      <Fit name={words.wholePage} keys="0" isChosen={zoom === 'page'} onPress={() => onZoom('page')} />
    </div>
  );
}

interface FitProps {
  readonly name: string;
  readonly keys: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function Fit({ name, keys, isChosen, onPress }: FitProps) {
  return (
    <button
      type="button"
      className={`button button-quiet button-small ${isChosen ? 'pageFitChosen' : ''}`}
      aria-pressed={isChosen}
      data-tip={`${name} ${keys}`}
      onClick={onPress}
    >
      {name}
    </button>
  );
}

/** Typed over, it goes there on Enter. */
function PageNumber({ page, onTyped }: { readonly page: number } & Pick<PageToolsProps, 'onTyped'>) {
  const words = useWords().parts.pages;
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const number = Number(typed);
    if (typed !== null && Number.isInteger(number) && number > 0) onTyped(number);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isComposing(event.nativeEvent)) go();
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      className="input pageNumber"
      aria-label={words.goTo}
      value={typed ?? String(page)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
    />
  );
}
