import { RecordStore } from './RecordStore';

export const labStore = new RecordStore('HKClinicalTypeIdentifierLabResultRecord');
export const vitalStore = new RecordStore('HKClinicalTypeIdentifierVitalSignRecord');
