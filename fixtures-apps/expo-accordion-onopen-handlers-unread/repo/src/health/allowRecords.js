import { requestAuthorization } from '@react-native-healthkit/health-records';

const wanted = [
  'HKClinicalTypeIdentifierConditionRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
  'HKClinicalTypeIdentifierVitalSignRecord',
];

export const allowRecords = () => requestAuthorization(wanted);
