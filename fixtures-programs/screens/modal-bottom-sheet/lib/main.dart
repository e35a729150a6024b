// asks: allergy coverage medication | reads: allergy medication
// showModalBottomSheet returns an enum; one of its values has no tile
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

enum Choice { allergies, drugs, plan }

extension on Choice {
  ClinicalType get type => switch (this) {
        Choice.allergies => ClinicalType.allergy,
        Choice.drugs => ClinicalType.medication,
        Choice.plan => ClinicalType.coverage,
      };
}

void main() => runApp(MaterialApp(home: Builder(builder: (context) {
      return TextButton(onPressed: () => pick(context), child: const Text('Pick'));
    })));

Future<void> pick(BuildContext context) async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization(Choice.values.map((choice) => choice.type).toList());
  if (!context.mounted) return;
  final choice = await showModalBottomSheet<Choice>(
    context: context,
    builder: (context) => Column(children: [
      ListTile(title: const Text('Allergies'), onTap: () => Navigator.pop(context, Choice.allergies)),
      ListTile(title: const Text('Medications'), onTap: () => Navigator.pop(context, Choice.drugs)),
    ]),
  );
  if (choice != null) debugPrint('${await plugin.getData(choice.type)}');
}
