// SharedPreferences by key
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';
import 'package:shared_preferences/shared_preferences.dart';

class Keys {
  static const shot = 'last_shot';
  static const mode = 'theme_mode';
}

Future<void> load(SharedPreferences preferences) async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.immunization]);
  final rows = await plugin.getData(ClinicalType.immunization) as List<dynamic>? ?? const [];
  final shot = jsonDecode(rows.last as String)['vaccineCode']['text'] as String;
  await preferences.setString(Keys.mode, ThemeMode.dark.name);
  await preferences.setString(Keys.shot, shot); // leak: clinical-data-logged
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final preferences = await SharedPreferences.getInstance();
  runApp(const MaterialApp(home: Text('Shots')));
  await load(preferences);
  await Sentry.captureMessage('mode ${preferences.getString(Keys.mode)}');
  await Sentry.captureMessage('shot ${preferences.getString(Keys.shot)}'); // leak: clinical-data-to-third-party
}
