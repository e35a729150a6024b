import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { core, extra } from './types';

export const askAll = () => requestAuthorization([...core, ...extra]);

export const readAll = () =>
  Promise.all([...core].map((type) => queryClinicalRecords(type, {})));
