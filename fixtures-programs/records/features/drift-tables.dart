// drift with a custom select: a row class mapped from query rows, watched as a stream, shown only: nothing leaks
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:drift/drift.dart' hide Column;
import 'package:drift_flutter/drift_flutter.dart';
import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

class CareDatabase extends GeneratedDatabase {
  CareDatabase() : super(driftDatabase(name: 'care'));
  @override
  int get schemaVersion => 1;
  @override
  Iterable<TableInfo<Table, Object?>> get allTables => const [];

  Future<void> save(String name) => customInsert('INSERT INTO vitals (name) VALUES (?)', variables: [Variable.withString(name)]);
  Stream<List<String>> watchNames() => customSelect('SELECT name FROM vitals').watch().map((rows) => [for (final row in rows) row.read<String>('name')]);
}

Future<void> import(CareDatabase db) async {
  await db.customStatement('CREATE TABLE IF NOT EXISTS vitals (name TEXT)');
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.vitalSign]);
  final rows = await plugin.getData(ClinicalType.vitalSign) as List<dynamic>? ?? const [];
  for (final row in rows) {
    await db.save(jsonDecode(row as String)['code']['text'] as String);
  }
  await Sentry.captureMessage('vitals imported: ${rows.length}');
}

void main() {
  final db = CareDatabase();
  import(db);
  runApp(MaterialApp(
    home: StreamBuilder(
      stream: db.watchNames(),
      builder: (context, snapshot) => ListView(children: [for (final name in snapshot.data ?? const <String>[]) Text(name)]),
    ),
  ));
}
