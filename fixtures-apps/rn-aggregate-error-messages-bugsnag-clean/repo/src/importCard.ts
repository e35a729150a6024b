import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
import { toLine } from './toLine';

const KINDS = ['HKClinicalTypeIdentifierImmunizationRecord', 'HKClinicalTypeIdentifierAllergyRecord'] as const;

export async function importCard() {
  await requestAuthorization([...KINDS]);
  const shots = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', {});
  const allergies = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', {});
  const lines: string[] = [];
  const faults: Error[] = [];
  [...shots, ...allergies].forEach((record, row) => {
    try {
      lines.push(toLine(record, row));
    } catch (fault) {
      faults.push(fault as Error);
    }
  });
  if (faults.length > 0) throw new AggregateError(faults, 'card import');
  return lines;
}
