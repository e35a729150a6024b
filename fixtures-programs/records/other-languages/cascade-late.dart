// a late final field and an object filled by a cascade
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/material.dart';

class Draft {
  late final String subject;
  String greeting = '';
  final lines = <String>[];

  void add(String line) => lines.add(line);
}

Future<Draft> write(AppleHealthClinicalRecords plugin) async {
  await plugin.requestAuthorization([ClinicalType.procedure]);
  final rows = await plugin.getData(ClinicalType.procedure) as List<dynamic>? ?? const [];
  final name = jsonDecode(rows.first as String)['code']['text'] as String;
  return Draft()
    ..subject = 'About my $name'
    ..greeting = 'Dear team'
    ..add('Thank you.');
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Letter')));
  final appsflyer = AppsflyerSdk(AppsFlyerOptions(afDevKey: 'k1', appId: '6470009'));
  await appsflyer.initSdk();

  final draft = await write(AppleHealthClinicalRecords());
  await appsflyer.logEvent('letter', {'greeting': draft.greeting, 'line': draft.lines.first});
  await appsflyer.logEvent('letter', {'subject': draft.subject}); // leak: clinical-data-to-advertising
}
