import { holds } from '../../db/model/people';
import { SETTING_ROLES, type SettingField } from '../../db/model/settingRoles';
import { useOffice } from './office';

/** Whether whoever is here may change this setting. The office checks it itself; a screen only does not offer it. */
export function useMaySet(field: SettingField): boolean {
  return holds(useOffice().user.role, SETTING_ROLES[field]);
}
