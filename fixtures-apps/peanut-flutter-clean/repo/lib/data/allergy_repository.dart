import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class AllergyRepository {
  AllergyRepository(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<void> connect() async {
    await _plugin.requestAuthorization([ClinicalType.allergy]);
  }

  Future<String> loadAllergies() async {
    final data = await _plugin.getData(ClinicalType.allergy);
    return '$data';
  }
}
