// FlutterError.onError and runZonedGuarded: an exception of the app's own with a record's name, and framework errors
import 'dart:async';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:firebase_crashlytics/firebase_crashlytics.dart';

class BadRecord implements Exception {
  BadRecord(this.title, this.field);
  final String title;
  final String field;
}

const _channel = MethodChannel('org.viburnum/chart');

Future<void> load() async {
  final rows = await _channel.invokeListMethod<Map<dynamic, dynamic>>('allergies') ?? const [];
  for (final row in rows) {
    if (row['start'] == null) throw BadRecord(row['title'] as String, 'start');
  }
}

void main() {
  runZonedGuarded(() async {
    WidgetsFlutterBinding.ensureInitialized();
    FlutterError.onError = (details) {
      FirebaseCrashlytics.instance.log('framework: ${details.library}');
    };
    runApp(const MaterialApp(home: Text('Chart')));
    await load();
  }, (error, stack) {
    if (error is BadRecord) {
      FirebaseCrashlytics.instance.log('field: ${error.field}');
      FirebaseCrashlytics.instance.log('record: ${error.title}'); // leak: clinical-data-to-third-party
    }
  });
}
