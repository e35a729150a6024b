import 'package:health_kit_reporter/model/type/clinical_type.dart';

const Map<String, ClinicalType> recordSections = {
  'Lab results': ClinicalType.labResultRecord,
  'Medications': ClinicalType.medicationRecord,
  'Allergies': ClinicalType.allergyRecord,
};
