import { baseAccess } from './baseAccess';

const additional = {
  reason: 'For the check-up with your midwife',
  read: [
    'HKClinicalTypeIdentifierLabResultRecord',
    'HKClinicalTypeIdentifierVitalSignRecord',
  ],
} as const;

export const checkupAccess = {
  ...baseAccess,
  ...additional,
};
