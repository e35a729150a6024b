// asks: labResult vitalSign | reads: labResult vitalSign
// Navigator.push gives back what the picked row pops
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  Future<void> _pick(BuildContext context) async {
    final plugin = AppleHealthClinicalRecords();
    final type = await Navigator.of(context).push<ClinicalType>(
      MaterialPageRoute(builder: (_) => const ChoosePage(choices: [ClinicalType.labResult, ClinicalType.vitalSign])),
    );
    if (type case final type?) {
      await plugin.requestAuthorization([type]);
      debugPrint('${await plugin.getData(type)}');
    }
  }

  @override
  Widget build(BuildContext context) =>
      Scaffold(body: TextButton(onPressed: () => _pick(context), child: const Text('Choose')));
}

class ChoosePage extends StatelessWidget {
  const ChoosePage({super.key, required this.choices});
  final List<ClinicalType> choices;

  @override
  Widget build(BuildContext context) => ListView(children: [
        for (final choice in choices)
          ListTile(title: Text(choice.name), onTap: () => Navigator.of(context).pop(choice)),
      ]);
}
