// ValueNotifiers: the listened one holds the tab's name, the records' one is only shown
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

final notes = ValueNotifier<List<String>>(const []);
final tab = ValueNotifier('notes');

Future<void> load() async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.procedure]);
  final rows = await plugin.getData(ClinicalType.procedure) as List<dynamic>? ?? const [];
  notes.value = [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
  tab.value = notes.value.isEmpty ? 'empty' : 'list';
}

void main() {
  tab.addListener(() => Sentry.captureMessage('tab ${tab.value}'));
  notes.addListener(() => Sentry.captureMessage('notes changed on ${tab.value}'));
  runApp(MaterialApp(
    home: ValueListenableBuilder(
      valueListenable: notes,
      builder: (context, names, _) => ListView(
        children: [
          TextButton(onPressed: load, child: const Text('Load')),
          for (final name in names) Text(name),
        ],
      ),
    ),
  ));
}
