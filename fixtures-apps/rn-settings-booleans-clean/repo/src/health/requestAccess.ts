import { requestAuthorization } from '@react-native-healthkit/health-records';
import type { Settings } from '../settings/SettingsContext';

type RequestedType = Parameters<typeof requestAuthorization>[0][number];

export async function requestAccess(settings: Settings) {
  const types: RequestedType[] = [];
  if (settings.labs) types.push('HKClinicalTypeIdentifierLabResultRecord');
  if (settings.allergies) types.push('HKClinicalTypeIdentifierAllergyRecord');
  if (settings.vitals) types.push('HKClinicalTypeIdentifierVitalSignRecord');
  if (types.length > 0) await requestAuthorization(types);
}
