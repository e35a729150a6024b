import AppleHealthKit, { ClinicalRecordType, type HealthClinicalRecord } from 'react-native-health';

const { Permissions } = AppleHealthKit.Constants;

export interface BagItem {
  id: string;
  name: string;
}

function fetchRecords(type: ClinicalRecordType): Promise<HealthClinicalRecord[]> {
  return new Promise((resolve, reject) => {
    AppleHealthKit.getClinicalRecords({ type, startDate: new Date(2020, 0, 1).toISOString() }, (error, results) =>
      error ? reject(new Error(error)) : resolve(results),
    );
  });
}

export function connect(): Promise<void> {
  const read = [Permissions.MedicationRecord, Permissions.ImmunizationRecord];
  return new Promise((resolve, reject) => {
    AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) =>
      error ? reject(new Error(error)) : resolve(),
    );
  });
}

export async function loadBag(): Promise<BagItem[]> {
  const drugs = await fetchRecords(ClinicalRecordType.MedicationRecord);
  const vaccines = await fetchRecords(ClinicalRecordType.ImmunizationRecord);
  return [...drugs, ...vaccines].map(({ id, displayName }) => ({ id, name: displayName }));
}
