import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class RecordRepository {
  RecordRepository(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<bool> connect() async {
    final available = await _plugin.checkIfHealthDataAvailable() ?? false;
    if (!available) return false;
    final granted = await _plugin.requestAuthorization([
      ClinicalType.labResult,
      ClinicalType.immunization,
      ClinicalType.vitalSign,
    ]);
    return granted ?? false;
  }

  Future<Object?> labs() async => _plugin.getData(ClinicalType.labResult);

  Future<Object?> shots() async => _plugin.getData(ClinicalType.immunization);

  Future<Object?> vitals() async => _plugin.getData(ClinicalType.vitalSign);
}
