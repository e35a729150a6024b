import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import 'medication.dart';

class MedicationRepository {
  final _plugin = AppleHealthClinicalRecords();

  Future<List<Medication>> all() async {
    final granted = await _plugin.requestAuthorization([ClinicalType.medication]) ?? false;
    if (!granted) return const [];
    final records = await _plugin.getData(ClinicalType.medication) as List<dynamic>? ?? const [];
    return records.map((record) => Medication.fromRecord(record as Map)).toList();
  }
}
