import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class HistoryRepository {
  HistoryRepository(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<bool> connect() async {
    if (!(await _plugin.checkIfHealthDataAvailable() ?? false)) return false;
    return await _plugin.requestAuthorization(const [
          ClinicalType.condition,
        ]) ??
        false;
  }

  Future<String> illnesses() async => '${await _plugin.getData(ClinicalType.condition)}';

  Future<String> operations() async => '${await _plugin.getData(ClinicalType.procedure)}';
}
