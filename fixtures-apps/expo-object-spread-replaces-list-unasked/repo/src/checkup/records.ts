import { queryClinicalRecords } from '@react-native-healthkit/health-records';

export const readAllergies = () => queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 });
export const readLabs = () => queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 20 });
export const readVitals = () => queryClinicalRecords('HKClinicalTypeIdentifierVitalSignRecord', { limit: 20 });
