// Hive boxes, by box and by key
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter/material.dart';
import 'package:hive_flutter/hive_flutter.dart';

Future<void> load(Box<String> chart, Box<String> settings) async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.condition]);
  final rows = await plugin.getData(ClinicalType.condition) as List<dynamic>? ?? const [];
  for (final row in rows) {
    final fhir = jsonDecode(row as String) as Map<String, dynamic>;
    await chart.put('newest', fhir['code']['text'] as String);
  }
  await settings.put('newest', 'pollen map');
}

Future<void> main() async {
  await Hive.initFlutter();
  final cipher = HiveAesCipher(Hive.generateSecureKey());
  final chart = await Hive.openBox<String>('chart', encryptionCipher: cipher);
  final settings = await Hive.openBox<String>('settings');
  runApp(const MaterialApp(home: Text('Chart')));
  await load(chart, settings);

  final feature = settings.get('newest', defaultValue: 'none')!;
  final condition = chart.get('newest', defaultValue: 'none')!;
  await FirebaseCrashlytics.instance.setCustomKey('feature', feature);
  await FirebaseCrashlytics.instance.setCustomKey('condition', condition); // leak: clinical-data-to-third-party
}
