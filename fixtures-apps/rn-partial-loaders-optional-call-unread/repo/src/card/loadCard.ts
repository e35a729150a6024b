import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import { PRINTED, type Face, type Side } from './faces';

const names = (records: readonly { displayName: string }[]) => records.map((record) => record.displayName);

/** The side of the owner is written by hand and has no loader. */
const loaders: Partial<Record<Side, () => Promise<string[]>>> = {
  medications: async () => names(await queryClinicalRecords('HKClinicalTypeIdentifierMedicationRecord', {})),
  allergies: async () => names(await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', {})),
  insurance: async () => names(await queryClinicalRecords('HKClinicalTypeIdentifierCoverageRecord', {})),
};

export function loadCard(): Promise<Face[]> {
  return Promise.all(
    PRINTED.map(async (side) => ({
      side,
      lines: (await loaders[side]?.()) ?? [],
    })),
  );
}
