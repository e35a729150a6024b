import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { queryOptions } from '@tanstack/react-query';

export interface Medicines {
  drugs: string[];
  allergies: string[];
}

async function loadMedicines(): Promise<Medicines> {
  await requestAuthorization(['HKClinicalTypeIdentifierMedicationRecord', 'HKClinicalTypeIdentifierAllergyRecord']);
  const [drugs, allergies] = await Promise.all([
    queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', { limit: 100 }),
    queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 100 }),
  ]);
  return {
    drugs: drugs.map((record) => record.displayName),
    allergies: allergies.map((record) => record.displayName),
  };
}

export const medicinesQuery = queryOptions({ queryKey: ['medicines'], queryFn: loadMedicines });
