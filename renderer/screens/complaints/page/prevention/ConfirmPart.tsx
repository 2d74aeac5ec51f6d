import { useState } from 'react';
import { CONFIRMING_ROLES, type ConfirmingRole } from '../../../../../db/model/complaints/closing';
import type { ConfirmingOffer, EffectConfirmed } from '../../../../../preload/contract/complaintClosing';
import type { ComplaintWhole } from '../../../../../preload/contract/complaints';
import type { Output } from '../../../../../preload/contract/index';
import { Button } from '../../../../parts/Button';
import { SectionTitle } from '../../../../parts/SectionTitle';
import { Tag } from '../../../../parts/Tag';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { momentWords } from '../../../settings/momentWords';
import { ConfirmDialog } from './ConfirmDialog';
import { PrintPaper } from './PrintPaper';

interface ConfirmPartProps {
  readonly complaint: ComplaintWhole;
  readonly gates: Output<'complaints.gates'>;
  readonly isOpen: boolean;
}

/** The effect, confirmed by both roles with evidence (rulebook 4, 8). */
export function ConfirmPart({ complaint, gates, isOpen }: ConfirmPartProps) {
  const words = useWords().complaintPrevention.confirm;
  const [confirming, confirm] = useState<ConfirmingRole | null>(null);
  const offerOf = (role: ConfirmingRole) => gates.offers.find((one) => one.role === role);
  return (
    <>
      <SectionTitle title={words.title}>
        <PrintPaper complaint={complaint.id} report="effect-confirmation" label={words.print} />
      </SectionTitle>
      <ul className="preventConfirm">
        {CONFIRMING_ROLES.map((role) => (
          <li key={role}>
            <b>{words.roles[role]}</b>
            <Confirmed confirmed={gates.confirmations.find((one) => one.role === role)} />
            {isOpen && <Way offer={offerOf(role)} gates={gates} onConfirm={() => confirm(role)} />}
          </li>
        ))}
      </ul>
      {confirming !== null && (
        <ConfirmDialog
          complaint={complaint}
          role={confirming}
          offer={offerOf(confirming)}
          onClose={() => confirm(null)}
        />
      )}
    </>
  );
}

function Confirmed({ confirmed }: { readonly confirmed: EffectConfirmed | undefined }) {
  const words = useWords().complaintPrevention.confirm;
  const { settings } = useOffice();
  if (confirmed === undefined) return <span className="tertiary">{words.open}</span>;
  const { personName, at, evidence, isVoid, isPasswordChecked } = confirmed;
  return (
    <span className={isVoid ? 'preventSaid tertiary' : 'preventSaid'}>
      {personName} <span className="code">{momentWords(at, settings.timeZone)}</span>{' '}
      {isVoid && (
        <span data-tip={words.voidWhy}>
          <Tag tone="warn" icon="alert">
            {words.void}
          </Tag>
        </span>
      )}
      {!isVoid && !isPasswordChecked && <span className="tertiary">{words.unproved}</span>}
      <span className="secondary preventEvidence">{evidence}</span>
    </span>
  );
}

interface WayProps {
  readonly offer: ConfirmingOffer | undefined;
  readonly gates: Output<'complaints.gates'>;
  readonly onConfirm: () => void;
}

function Way({ offer, gates, onConfirm }: WayProps) {
  const words = useWords().complaintPrevention.confirm;
  if (offer === undefined) return null;
  const stands = gates.confirmations.some(({ role, isVoid }) => role === offer.role && !isVoid);
  if (stands) return null;
  if (!offer.mayConfirm)
    return <span className="tertiary">{words.waits(offer.named || words.roles[offer.role])}</span>;
  return (
    <Button isSmall asks="complaints.confirmEffect" onPress={onConfirm}>
      {words.button}
    </Button>
  );
}
