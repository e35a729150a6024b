import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import 'record_names.dart';

class CampRecords {
  final _plugin = AppleHealthClinicalRecords();

  Future<bool> connect() async {
    final available = await _plugin.checkIfHealthDataAvailable() ?? false;
    if (!available) return false;
    final granted = await _plugin.requestAuthorization([
      ClinicalType.allergy,
      ClinicalType.condition,
    ]);
    return granted ?? false;
  }

  Future<List<String>> allergies() async => recordNames(await _plugin.getData(ClinicalType.allergy));

  Future<List<String>> conditions() async => recordNames(await _plugin.getData(ClinicalType.condition));
}
