import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class ProcedureService {
  const ProcedureService(this._records);

  final AppleHealthClinicalRecords _records;

  Future<List<String>> titles() async {
    final granted = await _records.requestAuthorization([ClinicalType.procedure]) ?? false;
    if (!granted) return const [];
    final List<dynamic> found = await _records.getData(ClinicalType.procedure);
    return found.map((one) => one['displayName'] as String).toList();
  }
}
