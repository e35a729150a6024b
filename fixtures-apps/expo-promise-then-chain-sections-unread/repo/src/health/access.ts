import { requestAuthorization } from '@react-native-healthkit/health-records';

export function askForRecords(): Promise<boolean> {
  return requestAuthorization([
    'HKClinicalTypeIdentifierAllergyRecord',
    'HKClinicalTypeIdentifierConditionRecord',
    'HKClinicalTypeIdentifierImmunizationRecord',
  ]);
}
