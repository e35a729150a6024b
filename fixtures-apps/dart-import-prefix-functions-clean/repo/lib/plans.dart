import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

final _plugin = AppleHealthClinicalRecords();

Future<void> connect() async {
  await _plugin.requestAuthorization([ClinicalType.coverage]);
}

Future<void> load() async {
  await _plugin.getData(ClinicalType.coverage);
}
