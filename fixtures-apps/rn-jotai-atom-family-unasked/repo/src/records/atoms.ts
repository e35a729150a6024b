import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { atom } from 'jotai';
import { atomFamily } from 'jotai-family';

import { clinicalTypes, type ClinicalTypeId } from './types';

const accessAtom = atom(() => requestAuthorization([...clinicalTypes]));

export const recordsFamily = atomFamily((type: ClinicalTypeId) =>
  atom(async (get) => {
    await get(accessAtom);
    return queryClinicalRecords(type, { limit: 200 });
  }),
);
