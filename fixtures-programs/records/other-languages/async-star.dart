// async* and yield*, read with await for
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter/material.dart';

final _plugin = AppleHealthClinicalRecords();

Stream<String> titles(List<ClinicalType> types) async* {
  await _plugin.requestAuthorization(types);
  for (final type in types) {
    yield* _titlesOf(type);
  }
}

Stream<String> _titlesOf(ClinicalType type) async* {
  final rows = await _plugin.getData(type) as List<dynamic>? ?? const [];
  for (final row in rows) {
    yield jsonDecode(row as String)['code']['text'] as String;
  }
}

Stream<String> countdown(int from) async* {
  for (var i = from; i > 0; i--) {
    yield '$i seconds left';
  }
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Importing')));
  await for (final text in countdown(3)) {
    await FirebaseCrashlytics.instance.log(text);
  }
  await for (final title in titles([ClinicalType.condition, ClinicalType.procedure])) {
    await FirebaseCrashlytics.instance.log(title); // leak: clinical-data-to-third-party
  }
}
