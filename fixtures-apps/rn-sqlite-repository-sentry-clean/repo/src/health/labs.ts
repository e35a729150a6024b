import AppleHealthKit, { ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

const { Permissions } = AppleHealthKit.Constants;

export function connect(): Promise<void> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit({ permissions: { read: [Permissions.LabResultRecord], write: [] } }, (error) =>
      error ? reject(new Error(error)) : resolve(),
    );
  });
}

export function fetchLabs(since: Date): Promise<HealthClinicalRecord[]> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.getClinicalRecords(
      { type: ClinicalRecordType.LabResultRecord, startDate: since.toISOString() },
      (error, results) => (error ? reject(new Error(error)) : resolve(results)),
    );
  });
}
