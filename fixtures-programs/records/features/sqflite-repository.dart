// sqflite: two tables behind a repository, one of them with feedback that the person typed
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';
import 'package:sqflite/sqflite.dart';

class Repository {
  Repository(this._db);
  final Database _db;

  static Future<Repository> open() async => Repository(await openDatabase('chart.db', version: 1, onCreate: (db, _) async {
        await db.execute('CREATE TABLE procedures (name TEXT)');
        await db.execute('CREATE TABLE feedback (name TEXT)');
      }));

  Future<void> import() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.procedure]);
    final rows = await plugin.getData(ClinicalType.procedure) as List<dynamic>? ?? const [];
    final batch = _db.batch();
    for (final row in rows) {
      batch.insert('procedures', {'name': jsonDecode(row as String)['code']['text']});
    }
    await batch.commit(noResult: true);
  }

  Future<void> addFeedback(String text) => _db.insert('feedback', {'name': text});
  Future<List<String>> procedures() async => [for (final row in await _db.query('procedures')) row['name'] as String];
  Future<List<String>> feedback() async => [for (final row in await _db.query('feedback')) row['name'] as String];
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final repository = await Repository.open();
  runApp(MaterialApp(home: Scaffold(body: TextField(onSubmitted: repository.addFeedback))));
  await repository.import();
  final feedback = await repository.feedback();
  final procedures = await repository.procedures();
  await FirebaseAnalytics.instance.setUserProperty(name: 'feedback', value: feedback.join('|'));
  await FirebaseAnalytics.instance.setUserProperty(name: 'procedures', value: procedures.join('|')); // leak: clinical-data-to-third-party
}
