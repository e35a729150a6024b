import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class AllergySource {
  final _records = AppleHealthClinicalRecords();

  Future<List<String>> names() async {
    await _records.requestAuthorization([ClinicalType.allergy]);
    final List<dynamic> found = await _records.getData(ClinicalType.allergy) ?? [];
    return [for (final one in found) jsonDecode(one as String)['code']['text'] as String];
  }
}
