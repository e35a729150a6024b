// callbacks with named parameters
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

typedef OnShot = void Function({required String name, String? source});

class ShotLoader {
  ShotLoader({required this.onShot, this.onState});

  final OnShot onShot;
  final void Function(String state)? onState;
  final _plugin = AppleHealthClinicalRecords();

  Future<void> run() async {
    onState?.call('asking');
    await _plugin.requestAuthorization([ClinicalType.immunization]);
    onState?.call('reading');
    final rows = await _plugin.getData(ClinicalType.immunization) as List<dynamic>? ?? const [];
    for (final row in rows) {
      onShot(source: 'Apple Health', name: jsonDecode(row as String)['vaccineCode']['text'] as String);
    }
  }
}

void main() {
  final loader = ShotLoader(
    onState: (state) => Sentry.captureMessage('state $state'),
    onShot: ({required name, source}) {
      Sentry.captureMessage('shot $name'); // leak: clinical-data-to-third-party
      Sentry.captureMessage('from $source');
    },
  );
  runApp(MaterialApp(home: TextButton(onPressed: loader.run, child: const Text('Load shots'))));
}
