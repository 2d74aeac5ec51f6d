import type { ComponentType } from 'react';
import { Chips } from '../../parts/Chips';
import { PageHead } from '../../parts/PageHead';
import { useRouter } from '../../shell/router';
import { ChartsGallery } from './ChartsGallery';
import { FieldsGallery } from './FieldsGallery';
import { FiguresGallery } from './FiguresGallery';
import { ImportGallery } from './ImportGallery';
import { ListGallery } from './ListGallery';
import { MessagesGallery } from './MessagesGallery';
import { RoundGallery } from './RoundGallery';

const PARTS: Readonly<Record<string, ComponentType>> = {
  round: RoundGallery,
  list: ListGallery,
  messages: MessagesGallery,
  figures: FiguresGallery,
  charts: ChartsGallery,
  fields: FieldsGallery,
  import: ImportGallery,
};

/** Every part with real-looking data: long names, fifty of them, none, an error, at work. No way leads here but #gallery. */
export function Gallery({ part = 'round' }: { readonly part?: string }) {
  const { replace } = useRouter();
  const Part = PARTS[part] ?? RoundGallery;
  return (
    <>
      {part !== 'round' && <PageHead title="图样" facts="各种部件，数据是编的" />}
      <Part />
      <div className="galleryParts">
        <Chips
          label="图样"
          chosen={part}
          chips={Object.keys(PARTS).map((key) => ({ key, name: key }))}
          onChoose={(key) => replace({ screen: 'gallery', params: { part: key } })}
        />
      </div>
    </>
  );
}
