import { useState } from 'react';
import type { CustomerContact, CustomerPage } from '../../../../preload/contract/customers';
import { NONE } from '../../../../preload/words/format';
import { Button } from '../../../parts/Button';
import { usePermission } from '../../../parts/permission';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { ContactDialog } from './ContactDialog';

interface ContactsProps {
  readonly page: CustomerPage;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** Whom we know there; who left stays known, out of the way. */
export function Contacts({ page: { customer, contacts }, isAdding, onAdding }: ContactsProps) {
  const words = useWords().customers.page.contacts;
  const [edited, setEdited] = useState<CustomerContact | null>(null);
  const [isLeftShown, setLeftShown] = useState(false);
  const here = contacts.filter(({ leftOn }) => leftOn === null);
  const left = contacts.filter(({ leftOn }) => leftOn !== null);
  return (
    <>
      <SectionTitle title={words.title} count={here.length === 0 ? undefined : here.length}>
        {left.length > 0 && (
          <Button kind="link" onPress={() => setLeftShown(!isLeftShown)}>
            {isLeftShown ? words.hideLeft : words.showLeft(left.length)}
          </Button>
        )}
        <Button kind="link" asks="customers.saveContact" onPress={() => onAdding(true)}>
          {words.add}
        </Button>
      </SectionTitle>
      {here.length === 0 && <p className="tertiary">{words.none}</p>}
      <ul aria-label={words.title}>
        {[...here, ...(isLeftShown ? left : [])].map((contact) => (
          <li key={contact.uid}>
            <ContactLine contact={contact} onEdit={() => setEdited(contact)} />
          </li>
        ))}
      </ul>
      {isAdding && <ContactDialog customer={customer.code} contact={null} onClose={() => onAdding(false)} />}
      {edited !== null && (
        <ContactDialog customer={customer.code} contact={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

interface ContactLineProps {
  readonly contact: CustomerContact;
  readonly onEdit: () => void;
}

function ContactLine({ contact: { name, position, phone, email, leftOn }, onEdit }: ContactLineProps) {
  const words = useWords().customers.page.contacts;
  const maySave = usePermission('customers.saveContact');
  const said = (
    <>
      <b className="cut" data-full="">
        {name === '' ? NONE : name}
      </b>
      <span className="secondary cut" data-full="">
        {[position, leftOn === null ? '' : words.left(leftOn)].filter((part) => part !== '').join(' · ')}
      </span>
      <span className="secondary cut" data-full="" data-tip={email}>
        {phone === '' ? email : phone}
      </span>
    </>
  );
  const className = leftOn === null ? 'contactLine' : 'contactLine contactLeft';
  if (!maySave) return <div className={className}>{said}</div>;
  return (
    <button type="button" className={className} aria-label={words.edit(name)} onClick={onEdit}>
      {said}
    </button>
  );
}
