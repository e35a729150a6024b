// Navigator.pushNamed with arguments
// open: what is no record is taken for one
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter/material.dart';

void main() => runApp(MaterialApp(
      routes: {'/': (_) => const HomePage(), '/result': (_) => const ResultPage(), '/help': (_) => const HelpPage()},
    ));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  Future<void> _open(BuildContext context) async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.vitalSign]);
    final rows = await plugin.getData(ClinicalType.vitalSign) as List<dynamic>? ?? const [];
    if (!context.mounted) return;
    if (rows.isEmpty) Navigator.pushNamed(context, '/help', arguments: 'connect a clinic');
    if (rows.isNotEmpty) Navigator.pushNamed(context, '/result', arguments: jsonDecode(rows.last as String)['code']['text']);
  }

  @override
  Widget build(BuildContext context) => TextButton(onPressed: () => _open(context), child: const Text('Newest'));
}

class ResultPage extends StatelessWidget {
  const ResultPage({super.key});
  @override
  Widget build(BuildContext context) {
    final title = ModalRoute.of(context)!.settings.arguments as String;
    FirebaseCrashlytics.instance.log('shows $title'); // leak: clinical-data-to-third-party
    return Text(title);
  }
}

class HelpPage extends StatelessWidget {
  const HelpPage({super.key});
  @override
  Widget build(BuildContext context) {
    final topic = ModalRoute.of(context)!.settings.arguments as String;
    FirebaseCrashlytics.instance.log('helps with $topic');
    return Text(topic);
  }
}
