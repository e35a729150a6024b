// package provider: a ChangeNotifier and a plain value, read by type
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

class ChartModel extends ChangeNotifier {
  List<String> conditions = const [];

  Future<void> load() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.condition]);
    final rows = await plugin.getData(ClinicalType.condition) as List<dynamic>? ?? const [];
    conditions = [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
    notifyListeners();
  }
}

class Flavor {
  const Flavor(this.name);
  final String name;
}

void main() => runApp(MultiProvider(
      providers: [
        ChangeNotifierProvider(create: (_) => ChartModel()..load()),
        Provider.value(value: const Flavor('beta')),
      ],
      child: const MaterialApp(home: ChartPage()),
    ));

class ChartPage extends StatelessWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context) {
    final conditions = context.watch<ChartModel>().conditions;
    return TextButton(
      child: Text(conditions.join('\n')),
      onPressed: () {
        FirebaseAnalytics.instance.logEvent(name: 'tap', parameters: {'v': context.read<Flavor>().name});
        FirebaseAnalytics.instance.logEvent(name: 'tap', parameters: {'v': context.read<ChartModel>().conditions.first}); // leak: clinical-data-to-third-party
      },
    );
  }
}
