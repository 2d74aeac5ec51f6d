import type { Words } from '../../../../preload/words/zh-CN';
import type { ComplaintText, TypedComplaint } from './typedComplaint';
import type { Proposals } from './useProposals';

/** What every group of fields is given. */
export interface FieldsProps {
  readonly typed: TypedComplaint;
  readonly onType: (more: Partial<TypedComplaint>) => void;
  readonly proposals: Proposals | undefined;
  readonly isFresh: boolean;
  /** Said beside a field as soon as somebody wanted to go on. */
  readonly problems: Readonly<Partial<Record<ComplaintText, string>>>;
}

/** A text field's usual properties. */
export function textOf({ typed, onType, problems }: FieldsProps, labels: Words['complaintIntake']['fields']) {
  return (field: ComplaintText) => ({
    label: labels[field],
    value: typed[field],
    problem: problems[field],
    onChange: (value: string) => onType({ [field]: value }),
  });
}
