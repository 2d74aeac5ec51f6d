import { useState } from 'react';
import { usePermission } from '../../../parts/permission';
import { useOffice } from '../../../shell/office';
import { RecoveryCode } from '../../RecoveryCode';
import { OwnPassword } from './OwnPassword';
import { SignInOff } from './SignInOff';
import { SignInOn } from './SignInOn';

/** Off in an office of one; turned on by an administrator, who is given the recovery code once. */
export function SignInPart() {
  const { signIn } = useOffice().settings;
  const mayTurn = usePermission('people.turnOnSignIn');
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  if (recoveryCode !== null)
    return <RecoveryCode recoveryCode={recoveryCode} onKept={() => setRecoveryCode(null)} />;
  if (!signIn) return <SignInOff onCode={setRecoveryCode} />;
  return mayTurn ? <SignInOn onCode={setRecoveryCode} /> : <OwnPassword />;
}
