// extension types over String
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

extension type const DrugName(String _text) {
  String get short => _text.split(' ').first;
  bool get isLong => _text.length > 40;
}

extension type const RouteName(String _path) {
  String get short => _path.substring(1);
}

class Cabinet {
  final _plugin = AppleHealthClinicalRecords();

  Future<List<DrugName>> drugs() async {
    await _plugin.requestAuthorization([ClinicalType.medication]);
    final rows = await _plugin.getData(ClinicalType.medication) as List<dynamic>? ?? const [];
    return rows.map((row) => DrugName(jsonDecode(row as String)['medicationReference']['display'] as String)).toList();
  }
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Cabinet')));
  final mixpanel = await Mixpanel.init('a7d', trackAutomaticEvents: false);
  const route = RouteName('/cabinet');
  final drugs = await Cabinet().drugs();
  mixpanel.track('opened', properties: {'route': route.short});
  mixpanel.track('opened', properties: {'drug': drugs.first.short}); // leak: clinical-data-to-third-party
}
