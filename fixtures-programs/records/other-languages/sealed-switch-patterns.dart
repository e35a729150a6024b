// a sealed union taken apart by switch patterns and if-case
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

sealed class Step {}

final class Loaded extends Step {
  Loaded(this.names);
  final List<String> names;
}

final class Typed extends Step {
  Typed(this.text);
  final String text;
}

Future<List<Step>> steps(AppleHealthClinicalRecords plugin) async {
  await plugin.requestAuthorization([ClinicalType.condition]);
  final rows = await plugin.getData(ClinicalType.condition) as List<dynamic>? ?? const [];
  final names = [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
  return [Typed('knee'), Loaded(names)];
}

Future<void> main() async {
  runApp(const MaterialApp(home: Text('Conditions')));
  for (final step in await steps(AppleHealthClinicalRecords())) {
    switch (step) {
      case Loaded(names: [final first, ...]):
        await Sentry.captureMessage('loaded $first'); // leak: clinical-data-to-third-party
      case Loaded():
        await Sentry.captureMessage('nothing loaded');
      case Typed(:final text):
        await Sentry.captureMessage('typed $text');
    }
    if (step case Typed(text: final word) when word.isNotEmpty) {
      await Sentry.addBreadcrumb(Breadcrumb(message: word));
    }
  }
}
