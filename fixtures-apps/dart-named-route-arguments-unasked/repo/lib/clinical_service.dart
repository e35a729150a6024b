import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class ClinicalService {
  ClinicalService._();

  static final ClinicalService instance = ClinicalService._();

  final _plugin = AppleHealthClinicalRecords();

  Future<bool> connect() async {
    final available = await _plugin.checkIfHealthDataAvailable() ?? false;
    if (!available) return false;
    return await _plugin.requestAuthorization([
          ClinicalType.condition,
          ClinicalType.vitalSign,
        ]) ??
        false;
  }

  Future<List<String>> titles(ClinicalType type) async {
    final data = await _plugin.getData(type) as List<dynamic>? ?? const [];
    return [for (final entry in data) (entry as Map)['displayName'] as String? ?? ''];
  }
}
