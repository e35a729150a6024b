import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

Future<List<String>> readLabs() async {
  final health = AppleHealthClinicalRecords();
  await health.requestAuthorization([ClinicalType.labResult]);
  final rows = await health.getData(ClinicalType.labResult) as List<dynamic>;
  return rows.map((row) => row['displayName'] as String).toList();
}
