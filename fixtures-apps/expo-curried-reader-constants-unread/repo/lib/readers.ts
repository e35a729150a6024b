import { queryClinicalRecords } from '@react-native-healthkit/health-records';

type Kind = Parameters<typeof queryClinicalRecords>[0];

const readerOf = (kind: Kind) => async () => {
  const records = await queryClinicalRecords(kind, {});
  return records.map((record) => record.displayName);
};

export const readShots = readerOf('HKClinicalTypeIdentifierImmunizationRecord');
export const readAllergies = readerOf('HKClinicalTypeIdentifierAllergyRecord');
