import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { FEATURES } from '../features';

export function connect() {
  return requestAuthorization([
    'HKClinicalTypeIdentifierProcedureRecord',
    ...(FEATURES.coverage ? ['HKClinicalTypeIdentifierCoverageRecord'] : []),
  ]);
}

export const visits = () => queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', { limit: 0 });
export const plans = () => queryClinicalRecords('HKClinicalTypeIdentifierCoverageRecord', { limit: 0 });
