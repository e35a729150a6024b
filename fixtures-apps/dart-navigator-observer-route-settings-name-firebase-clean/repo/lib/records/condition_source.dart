import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class ConditionSource {
  final _plugin = AppleHealthClinicalRecords();

  Future<List<String>> titles() async {
    await _plugin.requestAuthorization([ClinicalType.condition]);
    final rows = await _plugin.getData(ClinicalType.condition) as List;
    return [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
  }
}
