import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:logging/logging.dart';

import 'note_group.dart';

class GroupService {
  static final _log = Logger('groups');
  final _health = AppleHealthClinicalRecords();

  Future<List<NoteGroup>> groups() async {
    if (await _health.checkIfHealthDataAvailable() != true) {
      _log.warning('health data is not available');
      return [];
    }
    await _health.requestAuthorization([ClinicalType.condition]);
    final resources = await _health.getData(ClinicalType.condition) as List<dynamic>;
    final names = resources.map((resource) => resource['code']['text'] as String).toSet();
    _log.info("grouped under ${names.join(', ')}");
    return [for (final name in names) NoteGroup(name)];
  }
}
