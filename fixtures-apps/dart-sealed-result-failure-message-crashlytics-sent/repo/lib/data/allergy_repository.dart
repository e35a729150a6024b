import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import '../core/result.dart';
import 'allergy.dart';

class AllergyRepository {
  const AllergyRepository(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<Result<List<Allergy>>> load() async {
    final granted = await _plugin.requestAuthorization([ClinicalType.allergy]) ?? false;
    if (!granted) return const Failed(Failure('not granted'));
    final found = await _plugin.getData(ClinicalType.allergy);
    return _parse(found as List);
  }

  Result<List<Allergy>> _parse(List resources) {
    final allergies = <Allergy>[];
    for (final resource in resources) {
      final name = resource['code']['text'] as String;
      final recordedOn = DateTime.tryParse(resource['recordedDate'] as String);
      if (recordedOn == null) {
        return Failed(Failure('$name has no date'));
      }
      allergies.add(Allergy(name: name, recordedOn: recordedOn));
    }
    return Ok(allergies);
  }
}
