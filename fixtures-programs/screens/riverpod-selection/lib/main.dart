// asks: condition labResult medication | reads: condition labResult medication
// a Riverpod Notifier keeps the selection, a FutureProvider watches it
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

const choices = {'Conditions': ClinicalType.condition, 'Labs': ClinicalType.labResult, 'Drugs': ClinicalType.medication};

class Selection extends Notifier<ClinicalType> {
  @override
  ClinicalType build() => choices.values.first;

  void select(ClinicalType type) => state = type;
}

final selectionProvider = NotifierProvider<Selection, ClinicalType>(Selection.new);

final recordsProvider = FutureProvider((ref) async {
  final type = ref.watch(selectionProvider);
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization(choices.values.toList());
  return plugin.getData(type);
});

void main() => runApp(const ProviderScope(child: MaterialApp(home: KindsPage())));

class KindsPage extends ConsumerWidget {
  const KindsPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) => Column(children: [
        for (final MapEntry(:key, :value) in choices.entries)
          TextButton(onPressed: () => ref.read(selectionProvider.notifier).select(value), child: Text(key)),
        Text('${ref.watch(recordsProvider).value}'),
      ]);
}
