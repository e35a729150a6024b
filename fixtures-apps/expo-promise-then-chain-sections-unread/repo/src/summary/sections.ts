import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import type { SummarySection } from './types';

export const allergies = async (): Promise<SummarySection> => {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 50 });
  return { heading: 'Allergies', lines: records.map((record) => record.displayName) };
};

export const diagnoses = async (): Promise<SummarySection> => {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierConditionRecord', { limit: 50 });
  return { heading: 'Diagnoses', lines: records.map((record) => record.displayName) };
};

export const immunizations = async (): Promise<SummarySection> => {
  const records = await queryClinicalRecords('HKClinicalTypeIdentifierImmunizationRecord', { limit: 50 });
  return { heading: 'Immunizations', lines: records.map((record) => record.displayName) };
};
