extension type const ClinicalId._(String raw) {
  static const allergy = ClinicalId._('HKClinicalTypeIdentifierAllergyRecord');
  static const condition = ClinicalId._('HKClinicalTypeIdentifierConditionRecord');
  static const immunization = ClinicalId._('HKClinicalTypeIdentifierImmunizationRecord');
}
