import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { StepError } from './StepError';

const MEDICATION = 'HKClinicalTypeIdentifierMedicationRecord' as const;

type Found = Awaited<ReturnType<typeof queryClinicalRecords>>[number];

async function check(record: Found): Promise<string> {
  if (!record.fhirResource) throw new StepError('resource', record.displayName);
  return record.displayName;
}

export async function importMedications() {
  await requestAuthorization([MEDICATION]);
  const records = await queryClinicalRecords(MEDICATION, {});
  return Promise.allSettled(records.map(check));
}
