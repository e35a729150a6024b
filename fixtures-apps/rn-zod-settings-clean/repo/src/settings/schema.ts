import { z } from 'zod';

export const ClinicalType = z.enum([
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierConditionRecord',
  'HKClinicalTypeIdentifierImmunizationRecord',
  'HKClinicalTypeIdentifierLabResultRecord',
  'HKClinicalTypeIdentifierMedicationRecord',
  'HKClinicalTypeIdentifierProcedureRecord',
  'HKClinicalTypeIdentifierVitalSignRecord',
]);
export type ClinicalType = z.infer<typeof ClinicalType>;

export const Tab = z.object({
  title: z.string().min(1),
  type: ClinicalType,
  limit: z.number().int().nonnegative().default(0),
});
export type Tab = z.infer<typeof Tab>;

export const RecordSettings = z.object({
  permissions: z.array(ClinicalType).min(1),
  tabs: z.array(Tab).min(1),
});
