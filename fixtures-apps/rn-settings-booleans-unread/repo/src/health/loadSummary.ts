import { queryClinicalRecords } from '@react-native-healthkit/health-records';
import type { Settings } from '../settings/SettingsContext';

export type Summary = { labs: string[]; allergies: string[]; vitals: string[] };

export async function loadSummary(settings: Settings): Promise<Summary> {
  const [labs, allergies, vitals] = await Promise.all([
    settings.labs ? queryClinicalRecords('HKClinicalTypeIdentifierLabResultRecord', { limit: 20 }) : [],
    settings.allergies ? queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 20 }) : [],
    settings.vitals ? queryClinicalRecords('HKClinicalTypeIdentifierVitalSignRecord', { limit: 20 }) : [],
  ]);
  return {
    labs: labs.map((record) => record.displayName),
    allergies: allergies.map((record) => record.displayName),
    vitals: vitals.map((record) => record.displayName),
  };
}
