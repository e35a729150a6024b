import type { AllergyRecord } from './fetchAllergies';

export class AllergyParseError extends Error {}

export type Allergy = { id: string; substance: string };

export function parseAllergy(record: AllergyRecord): Allergy {
  const substance = record.displayName.replace(/\s*\(.*\)$/, '').trim();
  if (substance.length === 0) {
    throw new AllergyParseError(`Allergy without a substance: ${record.displayName}`);
  }
  return { id: record.uuid, substance };
}
