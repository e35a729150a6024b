import { requestAuthorization } from '@react-native-healthkit/health-records';

export const askOnce = () =>
  requestAuthorization([
    'HKClinicalTypeIdentifierMedicationRecord',
    'HKClinicalTypeIdentifierProcedureRecord',
  ]);
