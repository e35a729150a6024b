// get_it: two singletons of one class, told apart by instanceName
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/material.dart';
import 'package:get_it/get_it.dart';

final getIt = GetIt.instance;

class Page {
  String headline = '';
}

Future<void> load() async {
  final plugin = getIt<AppleHealthClinicalRecords>();
  await plugin.requestAuthorization([ClinicalType.coverage]);
  final rows = await plugin.getData(ClinicalType.coverage) as List<dynamic>? ?? const [];
  final plan = jsonDecode(rows.first as String)['type']['text'] as String;
  getIt<Page>(instanceName: 'plan').headline = 'Insured by $plan';
  getIt<Page>(instanceName: 'welcome').headline = 'Nice to see you';
}

Future<void> main() async {
  getIt
    ..registerSingleton(AppleHealthClinicalRecords())
    ..registerSingleton(AppsflyerSdk(AppsFlyerOptions(afDevKey: 'g1', appId: '6470017')))
    ..registerSingleton(Page(), instanceName: 'plan')
    ..registerSingleton(Page(), instanceName: 'welcome');
  runApp(const MaterialApp(home: Text('Insurance')));
  await load();
  final ads = getIt<AppsflyerSdk>();
  await ads.logEvent('page', {'headline': getIt<Page>(instanceName: 'welcome').headline});
  await ads.logEvent('page', {'headline': getIt<Page>(instanceName: 'plan').headline}); // leak: clinical-data-to-advertising
}
