import { RecordSettings } from './schema';

export const recordSettings = RecordSettings.parse({
  permissions: [
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierMedicationRecord',
  ],
  tabs: [
    { title: 'Lab results', type: 'HKClinicalTypeIdentifierLabResultRecord', limit: 200 },
    { title: 'Medications', type: 'HKClinicalTypeIdentifierMedicationRecord' },
  ],
});
