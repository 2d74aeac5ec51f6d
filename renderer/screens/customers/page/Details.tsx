import type { CustomerPage } from '../../../../preload/contract/customers';
import { Button } from '../../../parts/Button';
import { QuietList } from '../../../parts/QuietList';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';

interface DetailsProps {
  readonly customer: CustomerPage['customer'];
  readonly onEdit: () => void;
}

const SHOWN = ['nameEn', 'shortName', 'address', 'deliveryPlace', 'tradeTerms', 'note'] as const;

/** What the file knows besides the head of the page; blank fields are left out. */
export function Details({ customer, onEdit }: DetailsProps) {
  const words = useWords().customers;
  const known = SHOWN.filter((name) => customer[name] !== '');
  return (
    <>
      <SectionTitle title={words.page.details.title}>
        <Button kind="link" asks="customers.change" onPress={onEdit}>
          {words.page.edit}
        </Button>
      </SectionTitle>
      {known.length === 0 && <p className="tertiary">{words.page.details.none}</p>}
      <QuietList items={known.map((name) => ({ name: words.fields[name], value: customer[name] }))} />
    </>
  );
}
