import AppleHealthKit, { ClinicalRecordType, type HealthPermission } from 'react-native-health';

const { Permissions } = AppleHealthKit.Constants;

interface Section {
  title: string;
  permission: HealthPermission;
  type: ClinicalRecordType;
}

export const sections = {
  vitals: { title: 'Vital signs', permission: Permissions.VitalSignRecord, type: ClinicalRecordType.VitalSignRecord },
  allergies: { title: 'Allergies', permission: Permissions.AllergyRecord, type: ClinicalRecordType.AllergyRecord },
  vaccines: { title: 'Immunizations', permission: Permissions.ImmunizationRecord, type: ClinicalRecordType.ImmunizationRecord },
} as const satisfies Record<string, Section>;
