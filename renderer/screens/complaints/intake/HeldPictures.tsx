import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/icons';
import { Section } from '../../../parts/Section';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import type { HeldPicture, Pictures } from './usePictures';

/** What will hang on the complaint once it is taken. */
export function HeldPictures({ pictures: { held, add, remove } }: { readonly pictures: Pictures }) {
  const words = useWords().complaintIntake.pictures;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section label={words.title}>
      <SectionTitle title={words.title} count={held.length === 0 ? undefined : held.length}>
        <span className="tertiary">{held.length === 0 ? words.how : words.pasted(held.length)}</span>
        <Button icon="plus" onPress={() => input.current?.click()}>
          {words.choose}
        </Button>
      </SectionTitle>
      <input
        ref={input}
        type="file"
        multiple
        className="unseen"
        tabIndex={-1}
        aria-label={words.choose}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <ul className="heldPictures">
        {held.map((one) => (
          <li key={one.id}>
            <Thumb picture={one} />
            <Button
              kind="quiet"
              icon="close"
              label={words.remove(one.file.name)}
              onPress={() => remove(one.id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Thumb({ picture: { file } }: { readonly picture: HeldPicture }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
    setAddress(made);
    return () => {
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [file]);
  if (address !== null) return <img src={address} alt={file.name} />;
  return (
    <span className="heldFile">
      <Icon name="form" />
      <span className="cut">{file.name}</span>
    </span>
  );
}
