import { requestAuthorization } from '@react-native-healthkit/health-records';

export function askForRecords() {
  return requestAuthorization([
    'HKClinicalTypeIdentifierImmunizationRecord',
    'HKClinicalTypeIdentifierAllergyRecord',
  ]);
}
