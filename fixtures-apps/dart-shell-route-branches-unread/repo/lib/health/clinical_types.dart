const labResults = 'HKClinicalTypeIdentifierLabResultRecord';
const vaccinations = 'HKClinicalTypeIdentifierImmunizationRecord';
const vitalSigns = 'HKClinicalTypeIdentifierVitalSignRecord';
