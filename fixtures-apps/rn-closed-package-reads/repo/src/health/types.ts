import type { ClinicalTypeIdentifier } from '@react-native-healthkit/health-records';

export const SYNCED_TYPES: ClinicalTypeIdentifier[] = ['HKClinicalTypeIdentifierLabResultRecord'];
