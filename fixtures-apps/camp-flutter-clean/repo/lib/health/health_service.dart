import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class HealthService {
  final _records = AppleHealthClinicalRecords();

  Future<void> askPermission() => _records.requestAuthorization([ClinicalType.allergy]);

  Future<String> allergySummary() async {
    final data = await _records.getData(ClinicalType.allergy);
    return '$data';
  }
}
