// drift: custom statements and selects over two tables
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:drift/drift.dart';
import 'package:drift_flutter/drift_flutter.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart' hide Table;

class Db extends GeneratedDatabase {
  Db() : super(driftDatabase(name: 'home'));

  @override
  int get schemaVersion => 1;
  @override
  Iterable<TableInfo<Table, dynamic>> get allTables => const [];

  Future<void> create() async {
    await customStatement('CREATE TABLE IF NOT EXISTS lab (title TEXT)');
    await customStatement('CREATE TABLE IF NOT EXISTS habit (title TEXT)');
  }

  Future<void> addLab(String title) => customInsert('INSERT INTO lab VALUES (?)', variables: [Variable(title)]);
  Future<void> addHabit(String title) => customInsert('INSERT INTO habit VALUES (?)', variables: [Variable(title)]);
  Future<String> lab() => customSelect('SELECT title FROM lab').map((row) => row.read<String>('title')).getSingle();
  Future<String> habit() => customSelect('SELECT title FROM habit').map((row) => row.read<String>('title')).getSingle();
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Home')));
  final db = Db();
  await db.create();
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.labResult]);
  final rows = await plugin.getData(ClinicalType.labResult) as List<dynamic>? ?? const [];
  await db.addLab(jsonDecode(rows.last as String)['code']['text'] as String);
  await db.addHabit('Drink water');

  final (lab, habit) = (await db.lab(), await db.habit());
  await FirebaseAnalytics.instance.logEvent(name: 'today', parameters: {'habit': habit});
  await FirebaseAnalytics.instance.logEvent(name: 'today', parameters: {'lab': lab}); // leak: clinical-data-to-third-party
}
