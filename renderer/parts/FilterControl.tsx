import type { Conditions, FilterField } from './FilterBar';
import { Icon } from './icons';
import { isComposing } from './keys';
import { useWords } from './words';

interface FilterControlProps {
  readonly field: FilterField;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly onApply: (conditions: Conditions) => void;
}

export function FilterControl({ field, value, onType, onApply }: FilterControlProps) {
  if (field.choices === undefined)
    return <SearchText field={field} value={value} onType={onType} onApply={onApply} />;
  return <OneOf field={field} value={value} onApply={onApply} />;
}

function SearchText({ field: { key, name }, value, onType, onApply }: FilterControlProps) {
  return (
    <span className="searchText">
      <Icon name="search" size={14} />
      <input
        type="text"
        className="input"
        aria-label={name}
        placeholder={name}
        value={value}
        spellCheck={false}
        onChange={({ target }) => onType(target.value)}
        onBlur={() => onApply({ [key]: value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) onApply({ [key]: value });
        }}
      />
    </span>
  );
}

function OneOf({ field: { key, name, choices = [] }, value, onApply }: Omit<FilterControlProps, 'onType'>) {
  const words = useWords().parts.filter;
  return (
    <label className={value === '' ? 'filterChoice' : 'filterChoice filterChosen'}>
      <span>{name}</span>
      <select className="select" value={value} onChange={({ target }) => onApply({ [key]: target.value })}>
        <option value="">{words.any}</option>
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}
