import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import 'lab_result.dart';

class LabsRepository {
  final AppleHealthClinicalRecords _records = AppleHealthClinicalRecords();

  Future<bool> authorize() async => await _records.requestAuthorization([ClinicalType.labResult]) ?? false;

  Future<List<LabResult>> fetch() async {
    final data = await _records.getData(ClinicalType.labResult) as List<dynamic>? ?? const [];
    return data.cast<Map<dynamic, dynamic>>().map((entry) {
      return LabResult(id: '${entry['id']}', title: '${entry['displayName']}');
    }).toList();
  }
}
