import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import type { Choice } from './ChoiceField';
import { FilterControl } from './FilterControl';
import { Icon } from './icons';
import { useWords } from './words';

export interface FilterField {
  readonly key: string;
  readonly name: string;
  /** Without choices it is a text to search for. */
  readonly choices?: readonly Choice<string>[] | undefined;
  /** Stands in the bar always; the others come with 更多条件. */
  readonly isMain?: boolean | undefined;
}

/** What is asked of each field; an empty text asks nothing. */
export type Conditions = Readonly<Record<string, string>>;

interface FilterBarProps {
  readonly fields: readonly FilterField[];
  readonly conditions: Conditions;
  readonly onApply: (conditions: Conditions) => void;
  /** How many there are: 12 / 48 家. */
  readonly count: string;
  /** At the right: column choice, export what you see. */
  readonly children?: ReactNode;
}

/** A choice filters at once, a text with Enter or 查询; what is chosen is the page's to keep. */
export function FilterBar({ fields, conditions, onApply, count, children }: FilterBarProps) {
  const words = useWords().parts.filter;
  const [typed, setTyped] = useState<Conditions>({});
  const extra = fields.filter(({ isMain }) => isMain !== true);
  const isExtraUsed = extra.some(({ key }) => (conditions[key] ?? '') !== '');
  const [isOpen, setOpen] = useState(isExtraUsed);
  const apply = (more: Conditions) => {
    setTyped({});
    onApply({ ...conditions, ...typed, ...more });
  };
  const isAny = Object.values({ ...conditions, ...typed }).some((value) => value !== '');
  const control = (field: FilterField) => (
    <FilterControl
      key={field.key}
      field={field}
      value={typed[field.key] ?? conditions[field.key] ?? ''}
      onType={(value) => setTyped({ ...typed, [field.key]: value })}
      onApply={apply}
    />
  );

  return (
    <search className="filterBar">
      <div className="filterRow">
        {fields.filter(({ isMain }) => isMain === true).map(control)}
        {extra.length > 0 && (
          <Button kind="quiet" icon="filter" onPress={() => setOpen(!isOpen)}>
            {isOpen ? words.less : words.more}
          </Button>
        )}
        <Button onPress={() => apply({})}>{words.apply}</Button>
        {isAny && (
          <Button
            kind="quiet"
            onPress={() => {
              setTyped({});
              onApply({});
            }}
          >
            {words.reset}
          </Button>
        )}
        <span className="filterCount tertiary" role="status">
          {isExtraUsed && !isOpen && <Icon name="filter" size={12} />}
          {count}
        </span>
        {children}
      </div>
      {isOpen && extra.length > 0 && <div className="filterRow">{extra.map(control)}</div>}
    </search>
  );
}
