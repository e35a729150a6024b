// Dart records: named and positional fields, destructured
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';

typedef Visit = ({String title, String screen});

final _plugin = AppleHealthClinicalRecords();

Future<Visit> openVisit() async {
  await _plugin.requestAuthorization([ClinicalType.allergy]);
  final rows = await _plugin.getData(ClinicalType.allergy) as List<dynamic>? ?? const [];
  final fhir = jsonDecode(rows.first as String) as Map<String, dynamic>;
  return (title: fhir['code']['text'] as String, screen: 'allergies');
}

Future<void> report() async {
  final visit = await openVisit();
  final (:title, :screen) = visit;
  await FirebaseAnalytics.instance.logEvent(name: 'visit', parameters: {'screen': screen});
  await FirebaseAnalytics.instance.logEvent(name: 'visit', parameters: {'title': title}); // leak: clinical-data-to-third-party
}

void main() => runApp(
      MaterialApp(
        home: Scaffold(body: TextButton(onPressed: report, child: const Text('Open'))),
      ),
    );
