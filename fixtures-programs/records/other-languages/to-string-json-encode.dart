// an own toString and toJson, called by interpolation and jsonEncode
import 'dart:convert';

import 'package:flutter/material.dart';
import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

class Entry {
  Entry(this.text);
  final String text;

  Map<String, dynamic> toJson() => {'text': text};

  @override
  String toString() => 'Entry($text)';
}

class Screen {
  const Screen(this.path);
  final String path;

  Map<String, dynamic> toJson() => {'path': path};

  @override
  String toString() => 'Screen($path)';
}

Future<void> load() async {
  final type = ClinicalType.allergyRecord.identifier;
  await HealthKitReporter.requestClinicalRecordsAuthorization([type]);
  final samples = await HealthKitReporter.sampleQuery(type, Predicate(DateTime(2010), DateTime.now()));
  final entries = [for (final sample in samples.whereType<ClinicalRecord>()) Entry(sample.harmonized.displayName)];
  const screen = Screen('/allergies');

  debugPrint('open: $screen');
  debugPrint('first: ${entries.first}'); // leak: clinical-data-logged
  print(jsonEncode(screen));
  print(jsonEncode(entries)); // leak: clinical-data-logged
}

void main() => runApp(MaterialApp(home: TextButton(onPressed: load, child: const Text('Allergies'))));
