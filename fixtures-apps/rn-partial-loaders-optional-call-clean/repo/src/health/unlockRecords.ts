import { requestAuthorization } from '@react-native-healthkit/health-records';

const CARD_TYPES = [
  'HKClinicalTypeIdentifierMedicationRecord',
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierCoverageRecord',
] as const;

export const unlockRecords = () => requestAuthorization([...CARD_TYPES]);
