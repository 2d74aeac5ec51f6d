import { defectiveRatio, misfitOf } from '../../../../db/model/complaints/quantities';
import { TEXT_MOST } from '../../../../db/model/textLengths';
import { CompleteField } from '../../../parts/CompleteField';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { type FieldsProps, textOf } from './fieldsProps';
import { quantityOf, type TypedComplaint } from './typedComplaint';

/** What is wrong, how many of how many, what it does to the customer, what he wants. */
export function ProblemFields(props: FieldsProps) {
  const words = useWords().complaintIntake;
  const text = textOf(props, words.fields);
  const { proposals, onType } = props;
  const ratio = useRatio(props.typed);
  return (
    <>
      <div className="intakeGrid">
        <CompleteField
          {...text('problem')}
          isRequired
          hint={words.hints.problem}
          listLabel={words.proposal.list(words.fields.problem)}
          options={(proposals?.problems ?? [])
            .filter(({ problem }) => problem !== props.typed.problem)
            .map(({ problem, count }) => ({
              key: problem,
              text: problem,
              note: words.proposal.times(count),
            }))}
          onTake={(problem) => onType({ problem })}
        />
        <TextField {...text('lotQuantity')} />
        <TextField {...text('checkedQuantity')} />
        <TextField {...text('defectiveQuantity')} hint={ratio} />
      </div>
      <TextField {...text('description')} rows={3} mostCharacters={TEXT_MOST} />
      <div className="intakeHalves">
        <TextField {...text('effect')} rows={2} mostCharacters={TEXT_MOST} />
        <TextField {...text('demand')} rows={2} mostCharacters={TEXT_MOST} />
      </div>
    </>
  );
}

/** 不良率, and what in the three numbers cannot be. */
function useRatio(typed: TypedComplaint): string | undefined {
  const words = useWords().complaintIntake;
  const quantities = {
    lotQuantity: quantityOf(typed.lotQuantity) ?? null,
    checkedQuantity: quantityOf(typed.checkedQuantity) ?? null,
    defectiveQuantity: quantityOf(typed.defectiveQuantity) ?? null,
  };
  const misfit = misfitOf(quantities);
  if (misfit !== null) return words.misfits[misfit];
  const ratio = defectiveRatio(quantities);
  return ratio === null ? undefined : words.ratioOf[ratio.of](ratio.percent);
}
