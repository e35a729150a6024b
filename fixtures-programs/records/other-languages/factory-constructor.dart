// factory constructors of one class: from FHIR JSON and for a demo
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';

class Allergy {
  const Allergy._(this.name, this.severity);

  factory Allergy.fromFhir(String source) {
    final json = jsonDecode(source) as Map<String, dynamic>;
    return Allergy._(json['code']['text'] as String, json['criticality'] as String? ?? 'unknown');
  }

  factory Allergy.demo() => const Allergy._('Moonlight', 'low');

  final String name;
  final String severity;
}

Future<void> compare() async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.allergy]);
  final rows = await plugin.getData(ClinicalType.allergy) as List<dynamic>? ?? const [];

  final demo = Allergy.demo();
  final own = Allergy.fromFhir(rows.first as String);
  final analytics = FirebaseAnalytics.instance;
  await analytics.logEvent(name: 'card', parameters: {'name': own.name}); // leak: clinical-data-to-third-party
  await analytics.logEvent(name: 'card', parameters: {'name': demo.name});
}

void main() => runApp(MaterialApp(home: IconButton(onPressed: compare, icon: const Icon(Icons.compare))));
