// sqflite: the query asks for the column that is no record
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';
import 'package:sqflite/sqflite.dart';

Future<Database> open() => openDatabase(
      'cabinet.db',
      version: 1,
      onCreate: (db, _) => db.execute('CREATE TABLE drug (name TEXT, colour TEXT)'),
    );

Future<void> load(Database db) async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.medication]);
  final rows = await plugin.getData(ClinicalType.medication) as List<dynamic>? ?? const [];
  for (final row in rows) {
    final name = jsonDecode(row as String)['medicationReference']['display'] as String;
    await db.insert('drug', {'name': name, 'colour': 'teal'});
  }
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Cabinet')));
  final mixpanel = await Mixpanel.init('sq3', trackAutomaticEvents: false);
  final db = await open();
  await load(db);

  final rows = await db.query('drug', columns: ['colour'], limit: 1);
  mixpanel.track('cabinet', properties: {'colour': rows.first['colour'], 'drugs': rows.length});
}
