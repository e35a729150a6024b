// get_it: a records repository and a reporter, found by type
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter/material.dart';
import 'package:get_it/get_it.dart';

final locator = GetIt.instance;

class RecordsRepository {
  RecordsRepository(this._plugin);
  final AppleHealthClinicalRecords _plugin;
  String newest = '';

  Future<void> refresh() async {
    await _plugin.requestAuthorization([ClinicalType.immunization]);
    final rows = await _plugin.getData(ClinicalType.immunization) as List<dynamic>? ?? const [];
    if (rows.isEmpty) return;
    newest = jsonDecode(rows.last as String)['vaccineCode']['text'] as String;
  }
}

class AppInfo {
  const AppInfo(this.channel);
  final String channel;
}

class Reporter {
  Future<void> attach() async {
    final info = locator<AppInfo>();
    final records = locator<RecordsRepository>();
    await FirebaseCrashlytics.instance.setCustomKey('channel', info.channel);
    await FirebaseCrashlytics.instance.setCustomKey('newest', records.newest); // leak: clinical-data-to-third-party
  }
}

Future<void> main() async {
  locator
    ..registerLazySingleton(AppleHealthClinicalRecords.new)
    ..registerLazySingleton(() => RecordsRepository(locator<AppleHealthClinicalRecords>()))
    ..registerSingleton(const AppInfo('beta'))
    ..registerFactory(Reporter.new);
  runApp(const MaterialApp(home: Text('Shots')));
  await locator<RecordsRepository>().refresh();
  await locator<Reporter>().attach();
}
