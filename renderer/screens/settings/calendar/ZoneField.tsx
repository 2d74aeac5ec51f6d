import { useId, useMemo, useState } from 'react';
import { momentOf } from '../../../../db/model/day';
import { Field } from '../../../parts/Field';
import { useWords } from '../../../parts/words';
import { zoneNamed, zonesInOrder } from './zones';

interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly isDisabled: boolean;
}

/** One of some four hundred: all of them while nothing is typed, then those with what is typed in their name. */
export function ZoneField({ value, onChange, isDisabled }: ZoneFieldProps) {
  const words = useWords().settings.calendar;
  const list = useId();
  const [typed, type] = useState<string | null>(null);
  const [isUnknown, setUnknown] = useState(false);
  const zones = useMemo(
    () => zonesInOrder(value, Intl.supportedValuesOf('timeZone'), momentOf(Date.now())),
    [value],
  );
  const own = zones[0]?.name ?? value;
  const take = (text: string) => {
    const zone = zoneNamed(zones, text);
    setUnknown(false);
    type(zone === undefined ? text : null);
    if (zone !== undefined && zone.key !== value) onChange(zone.key);
  };
  const leave = () => {
    setUnknown(typed !== null && typed.trim() !== '');
    type(null);
  };
  return (
    <Field
      label={words.timeZone}
      hint={words.timeZoneNote}
      problem={isUnknown ? words.noSuchZone : undefined}
    >
      {(ids) => (
        <>
          <input
            type="text"
            className="input"
            {...ids}
            list={list}
            autoComplete="off"
            disabled={isDisabled}
            value={typed ?? own}
            placeholder={own}
            onFocus={() => type('')}
            onBlur={leave}
            onChange={({ target }) => take(target.value)}
          />
          <datalist id={list}>
            {zones.map(({ key, name }) => (
              <option key={key} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
