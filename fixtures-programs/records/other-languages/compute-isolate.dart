// compute and Isolate.run
import 'dart:convert';
import 'dart:isolate';

import 'package:amplitude_flutter/amplitude.dart';
import 'package:amplitude_flutter/configuration.dart';
import 'package:amplitude_flutter/events/base_event.dart';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/foundation.dart';
import 'package:flutter/material.dart';

String digest(List<String> documents) =>
    documents.map((document) => jsonDecode(document)['code']['text'] as String).toSet().join(' / ');

String primes(int limit) => [for (var n = 2; n < limit; n++) if (!_divides(n)) n].join(' ');
bool _divides(int n) => [for (var d = 2; d * d <= n; d++) d].any((d) => n % d == 0);

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Working')));
  final amplitude = Amplitude(Configuration(apiKey: 'mv-9'));
  await amplitude.isBuilt;

  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.labResult]);
  final rows = List<String>.from(await plugin.getData(ClinicalType.labResult) as List? ?? const []);

  final text = await compute(digest, rows);
  final benchmark = await Isolate.run(() => primes(1000));
  amplitude.track(BaseEvent('computed', eventProperties: {'benchmark': benchmark}));
  amplitude.track(BaseEvent('computed', eventProperties: {'text': text})); // leak: clinical-data-to-third-party
}
