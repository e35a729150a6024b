import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class AllergySource {
  AllergySource(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<void> connect() async {
    await _plugin.requestAuthorization([ClinicalType.allergy]);
  }

  Future<int> countAllergies() async {
    final Object? data = await _plugin.getData(ClinicalType.allergy);
    return data is List ? data.length : 0;
  }
}
