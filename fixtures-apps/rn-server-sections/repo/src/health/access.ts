import { requestAuthorization } from '@react-native-healthkit/health-records';

export const requestAccess = () =>
  requestAuthorization(['HKClinicalTypeIdentifierLabResultRecord', 'HKClinicalTypeIdentifierAllergyRecord']);
