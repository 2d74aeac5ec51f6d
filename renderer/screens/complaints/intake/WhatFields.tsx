import { figure } from '../../../../preload/words/format';
import { CompleteField } from '../../../parts/CompleteField';
import { DayField } from '../../../parts/DayField';
import { TextField } from '../../../parts/TextField';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { type FieldsProps, textOf } from './fieldsProps';
import { dayOf } from './typedComplaint';

const MOST = 200;

/** About which goods: the part, and the delivery that they came with. */
export function WhatFields(props: FieldsProps) {
  const words = useWords().complaintIntake;
  const { typed, onType } = props;
  const { today } = useOffice();
  const text = textOf(props, words.fields);
  return (
    <div className="intakeGrid">
      <PartField {...props} />
      <TextField {...text('partName')} mostCharacters={MOST} />
      <TextField {...text('model')} mostCharacters={MOST} />
      <OrderField {...props} />
      <TextField {...text('batch')} mostCharacters={MOST} />
      <DayField
        label={words.fields.deliveredOn}
        value={dayOf(typed.deliveredOn)}
        today={today}
        onChange={(day) => onType({ deliveredOn: day ?? '' })}
      />
      <TextField {...text('line')} mostCharacters={MOST} />
    </div>
  );
}

function PartField(props: FieldsProps) {
  const words = useWords().complaintIntake;
  const { proposals, onType, isFresh } = props;
  const parts = proposals?.parts ?? [];
  return (
    <CompleteField
      {...textOf(props, words.fields)('part')}
      isFresh={isFresh}
      listLabel={words.proposal.list(words.fields.part)}
      options={parts.map(({ part, partName, deliveredOn }) => ({
        key: part,
        text: `${part} ${partName}`,
        note: deliveredOn === null ? undefined : words.proposal.delivered(deliveredOn),
      }))}
      onTake={(part) => {
        const found = parts.find((one) => one.part === part);
        if (found !== undefined) onType({ part, partName: found.partName, model: found.model });
      }}
    />
  );
}

/** One of his last deliveries, with its day and what was in it. */
function OrderField(props: FieldsProps) {
  const words = useWords().complaintIntake;
  const { proposals, onType, typed } = props;
  const deliveries = (proposals?.deliveries ?? []).filter(({ orderNumber }) =>
    orderNumber.includes(typed.orderNumber.trim()),
  );
  return (
    <CompleteField
      {...textOf(props, words.fields)('orderNumber')}
      listLabel={words.proposal.list(words.fields.orderNumber)}
      options={deliveries.map(({ orderNumber, line, part, deliveredOn, quantity }) => ({
        key: `${orderNumber}/${line}`,
        text: `${orderNumber} ${typed.part === '' ? part : ''}`,
        note: words.proposal.delivery(deliveredOn, figure(quantity)),
      }))}
      onTake={(key) => {
        const found = deliveries.find(({ orderNumber, line }) => `${orderNumber}/${line}` === key);
        if (found === undefined) return;
        const { orderNumber, deliveredOn, part, product, quantity } = found;
        const goods = typed.part === '' ? { part, partName: product } : {};
        const lot = typed.lotQuantity === '' && quantity !== null ? { lotQuantity: String(quantity) } : {};
        onType({ orderNumber, deliveredOn, ...goods, ...lot });
      }}
    />
  );
}
