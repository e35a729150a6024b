import { createApi, fakeBaseQuery } from '@reduxjs/toolkit/query/react';
import AppleHealthKit, { type ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

const since = new Date(2015, 0, 1).toISOString();

export const recordsApi = createApi({
  reducerPath: 'records',
  baseQuery: fakeBaseQuery<string>(),
  endpoints: (build) => ({
    records: build.query<HealthClinicalRecord[], ClinicalRecordType>({
      queryFn: (type) =>
        new Promise((resolve) => {
          AppleHealthKit.getClinicalRecords({ type, startDate: since }, (error, results) => {
            resolve(error ? { error } : { data: results });
          });
        }),
    }),
  }),
});

export const { useRecordsQuery } = recordsApi;
