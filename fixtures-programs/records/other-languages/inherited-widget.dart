// an InheritedWidget and its of(context)
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

class Shelf extends InheritedWidget {
  const Shelf({super.key, required this.vitals, required this.unit, required super.child});

  final List<String> vitals;
  final String unit;

  static Shelf of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<Shelf>()!;

  @override
  bool updateShouldNotify(Shelf old) => old.vitals != vitals || old.unit != unit;
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.vitalSign]);
  final rows = await plugin.getData(ClinicalType.vitalSign) as List<dynamic>? ?? const [];
  final vitals = [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
  runApp(Shelf(vitals: vitals, unit: 'metric', child: const MaterialApp(home: VitalPage())));
}

class VitalPage extends StatelessWidget {
  const VitalPage({super.key});

  @override
  Widget build(BuildContext context) {
    final shelf = Shelf.of(context);
    return TextButton(
      child: Text(shelf.vitals.join('\n')),
      onPressed: () {
        Sentry.captureMessage('pressed, ${shelf.vitals.last}'); // leak: clinical-data-to-third-party
        Sentry.captureMessage('pressed, ${shelf.unit}');
      },
    );
  }
}
