import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import '../store/line_box.dart';

class ReactionImport {
  const ReactionImport(this._plugin, this._reactions);

  final AppleHealthClinicalRecords _plugin;
  final LineBox _reactions;

  Future<void> run() async {
    await _plugin.requestAuthorization([ClinicalType.allergy]);
    final Object? raw = await _plugin.getData(ClinicalType.allergy);
    final Object? rows = raw is String ? jsonDecode(raw) : raw;
    if (rows is! List) return;
    await _reactions.replace([
      for (final row in rows)
        if (row is Map) '${row['displayName']}',
    ]);
  }
}
