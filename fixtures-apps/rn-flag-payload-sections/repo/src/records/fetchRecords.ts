import AppleHealthKit, { type ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

export function fetchRecords(type: ClinicalRecordType): Promise<HealthClinicalRecord[]> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.getClinicalRecords({ type, startDate: new Date(2019, 0, 1).toISOString() }, (error, results) =>
      error ? reject(new Error(error)) : resolve(results),
    );
  });
}
