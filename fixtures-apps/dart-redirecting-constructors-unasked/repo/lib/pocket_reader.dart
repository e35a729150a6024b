import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import 'pocket.dart';

class PocketReader {
  PocketReader(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<void> ask() async {
    await _plugin.requestAuthorization([
      ClinicalType.immunization,
    ]);
  }

  Future<String> open(Pocket pocket) async {
    final found = await _plugin.getData(pocket.type) as List<dynamic>? ?? const [];
    return '${pocket.title}: ${found.length}';
  }
}
