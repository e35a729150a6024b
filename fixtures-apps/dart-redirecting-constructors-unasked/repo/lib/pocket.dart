import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class Pocket {
  const Pocket._(this.title, this.type);

  const Pocket.shots() : this._('Vaccinations', ClinicalType.immunization);
  const Pocket.allergies() : this._('Allergies', ClinicalType.allergy);

  final String title;
  final ClinicalType type;
}
