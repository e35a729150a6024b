import { requestAuthorization } from '@react-native-healthkit/health-records';

export const askForRecords = () =>
  requestAuthorization([
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierImmunizationRecord',
    'HKClinicalTypeIdentifierCoverageRecord',
  ]);
