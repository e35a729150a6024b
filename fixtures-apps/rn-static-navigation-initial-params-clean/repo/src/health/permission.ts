import { requestAuthorization, supportsHealthRecords } from '@react-native-healthkit/health-records';

export async function askForRecords(): Promise<boolean> {
  if (!(await supportsHealthRecords())) return false;
  return requestAuthorization([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierProcedureRecord',
    'HKClinicalTypeIdentifierImmunizationRecord',
  ]);
}
