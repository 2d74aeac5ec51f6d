import { useState } from 'react';
import type { CustomerPage } from '../../../../preload/contract/customers';
import { Button } from '../../../parts/Button';
import { MenuButton } from '../../../parts/MenuButton';
import { PageHead } from '../../../parts/PageHead';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { Tag } from '../../../parts/Tag';
import { TwoColumns } from '../../../parts/TwoColumns';
import { Waiting } from '../../../parts/Waiting';
import { useWords } from '../../../parts/words';
import { useRouter } from '../../../shell/router';
import { useAsk } from '../../../useAsk';
import { Attachments } from '../../attachments/Attachments';
import { HistoryDialog } from '../../history/HistoryDialog';
import { type Deleting, useDeleting, useMayDelete } from '../../records/useDeleting';
import { Contacts } from './Contacts';
import { CustomerFigures } from './CustomerFigures';
import { CustomerNext } from './CustomerNext';
import { customerLabels } from './customerLabels';
import { Details } from './Details';
import { EditCustomer } from './EditCustomer';
import { Events } from './Events';
import { OpenThings } from './OpenThings';
import { RoundScores } from './RoundScores';
import { TwoYearsPicture } from './TwoYearsPicture';

/** One customer as one page: how he rates us, what he takes, what is open, whom we know, what happened. */
export function Customer({ code }: { readonly code: string }) {
  const asked = useAsk('customers.page', { code });
  return <Waiting asked={asked}>{(page) => <CustomerView page={page} />}</Waiting>;
}

type Open = 'edit' | 'history' | 'contact' | null;

function CustomerView({ page }: { readonly page: CustomerPage }) {
  const words = useWords();
  const [open, setOpen] = useState<Open>(null);
  const deleting = useDeleting();
  const close = () => setOpen(null);
  const { code } = page.customer;
  return (
    <>
      <CustomerHead page={page} onOpen={setOpen} deleting={deleting} />
      <CustomerNext page={page} onAddContact={() => setOpen('contact')} />
      <Problem problem={deleting.problem} onRetry={deleting.forget} />
      <CustomerFigures page={page} />
      <TwoColumns
        main={
          <>
            <Section>
              <TwoYearsPicture page={page} />
            </Section>
            <Section>
              <Events page={page} />
            </Section>
            <Attachments record="customer" recordKey={code} />
          </>
        }
        side={
          <>
            <Section>
              <OpenThings page={page} />
            </Section>
            <Section>
              <Contacts
                page={page}
                isAdding={open === 'contact'}
                onAdding={(isOn) => setOpen(isOn ? 'contact' : null)}
              />
            </Section>
            <Section>
              <RoundScores rounds={page.rounds} />
            </Section>
            <Section>
              <Details customer={page.customer} onEdit={() => setOpen('edit')} />
            </Section>
          </>
        }
      />
      {open === 'edit' && <EditCustomer customer={page.customer} onClose={close} />}
      {open === 'history' && (
        <HistoryDialog
          title={words.customers.page.history}
          record="customer"
          recordKey={code}
          labels={customerLabels(words.customers)}
          onClose={close}
        />
      )}
    </>
  );
}

interface CustomerHeadProps {
  readonly page: CustomerPage;
  readonly onOpen: (open: Open) => void;
  readonly deleting: Deleting;
}

function CustomerHead({ page: { customer }, onOpen, deleting }: CustomerHeadProps) {
  const words = useWords();
  const own = words.customers;
  const { go } = useRouter();
  const { code, name, status, level, kind, region, ownMould, keyProspect, hsf } = customer;
  const mayDelete = useMayDelete('customer', code);
  const facts = [
    ...(status === 'existing' ? [] : [own.statuses[status]]),
    kind,
    region,
    ownMould ? own.page.ownMould : '',
    keyProspect ? own.page.keyProspect : '',
    hsf === '' ? '' : own.page.hsf(hsf),
  ];
  return (
    <PageHead
      title={name}
      code={code}
      tags={level !== '' && <Tag>{own.page.level(level)}</Tag>}
      facts={facts.filter((fact) => fact !== '').join(' · ')}
      actions={
        <>
          <Button icon="pen" keys="E" asks="customers.change" onPress={() => onOpen('edit')}>
            {own.page.edit}
          </Button>
          <MenuButton
            label={words.parts.more}
            icon="more"
            entries={[
              {
                name: words.complaintIntake.title,
                icon: 'warning',
                asks: 'complaints.add',
                onPress: () => go({ screen: 'newComplaint', params: { customer: code } }),
              },
              {
                name: own.page.contacts.add,
                icon: 'plus',
                asks: 'customers.saveContact',
                onPress: () => onOpen('contact'),
              },
              { name: own.page.history, icon: 'clock', onPress: () => onOpen('history') },
              {
                name: words.bin.delete,
                isOffered: mayDelete,
                icon: 'close',
                onPress: () =>
                  deleting.remove('customer', code, () => go({ screen: 'customers', params: {} })),
              },
              { name: own.title, icon: 'people', onPress: () => go({ screen: 'customers', params: {} }) },
            ]}
          />
        </>
      }
    />
  );
}
