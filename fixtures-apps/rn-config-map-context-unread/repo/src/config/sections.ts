import type { ClinicalTypeIdentifier } from '@react-native-healthkit/health-records';

export type SectionId = 'labs' | 'medications' | 'allergies' | 'coverage';

export interface Section {
  title: string;
  icon: string;
  type: ClinicalTypeIdentifier;
}

export const SECTIONS: Record<SectionId, Section> = {
  labs: { title: 'Lab results', icon: 'flask-outline', type: 'HKClinicalTypeIdentifierLabResultRecord' },
  medications: { title: 'Medications', icon: 'medkit-outline', type: 'HKClinicalTypeIdentifierMedicationRecord' },
  allergies: { title: 'Allergies', icon: 'leaf-outline', type: 'HKClinicalTypeIdentifierAllergyRecord' },
  coverage: { title: 'Insurance', icon: 'card-outline', type: 'HKClinicalTypeIdentifierCoverageRecord' },
};

/** The order in which the timeline shows them. */
export const HOME_SECTIONS: readonly SectionId[] = ['labs', 'medications', 'allergies'];
