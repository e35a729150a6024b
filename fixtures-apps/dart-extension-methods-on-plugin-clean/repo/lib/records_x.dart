import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

extension RecordsX on AppleHealthClinicalRecords {
  Future<bool> connect() async {
    final granted = await requestAuthorization([
      ClinicalType.medication,
      ClinicalType.allergy,
      ClinicalType.procedure,
    ]);
    return granted ?? false;
  }

  Future<List<dynamic>> medicines() async => await getData(ClinicalType.medication) as List<dynamic>;

  Future<List<dynamic>> allergies() async => await getData(ClinicalType.allergy) as List<dynamic>;

  Future<List<dynamic>> operations() async => await getData(ClinicalType.procedure) as List<dynamic>;
}
