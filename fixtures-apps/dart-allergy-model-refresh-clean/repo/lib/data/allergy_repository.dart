import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import 'allergy.dart';

class AllergyRepository {
  AllergyRepository(this._plugin);

  final AppleHealthClinicalRecords _plugin;
  List<Allergy> _cached = const [];

  List<Allergy> get cached => _cached;

  Future<void> connect() async {
    await _plugin.requestAuthorization([
      ClinicalType.allergy,
    ]);
  }

  Future<List<Allergy>> fetchFromHealth() async {
    final Object? data = await _plugin.getData(ClinicalType.allergy);
    _cached = Allergy.listFrom(data);
    return _cached;
  }
}
