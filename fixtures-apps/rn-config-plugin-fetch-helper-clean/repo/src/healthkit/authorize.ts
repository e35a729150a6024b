import { requestAuthorization } from '@react-native-healthkit/health-records';
import { ClinicalTypes } from './types';

export function authorize() {
  return requestAuthorization([ClinicalTypes.allergies, ClinicalTypes.conditions, ClinicalTypes.procedures]);
}
