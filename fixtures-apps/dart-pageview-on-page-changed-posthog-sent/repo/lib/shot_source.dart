import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class ShotSource {
  final _plugin = AppleHealthClinicalRecords();

  Future<List<String>> names() async {
    final available = await _plugin.checkIfHealthDataAvailable() ?? false;
    if (!available) return const [];
    await _plugin.requestAuthorization([ClinicalType.immunization]);
    final rows = await _plugin.getData(ClinicalType.immunization) as List<dynamic>;
    return [for (final row in rows) row['displayName'] as String];
  }
}
