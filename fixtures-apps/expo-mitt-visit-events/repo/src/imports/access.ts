import { requestAuthorization } from '@react-native-healthkit/health-records';

let pending: Promise<unknown> | undefined;

/** One sheet for everything that Waxcap imports. */
export function ensureAccess(): Promise<unknown> {
  pending ??= requestAuthorization([
    'HKClinicalTypeIdentifierMedicationRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ]);
  return pending;
}
