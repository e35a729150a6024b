// asks: condition labResult medication | reads: condition labResult medication
// Riverpod: a Notifier holds the types, a family reads one of them
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

const channel = MethodChannel('chart/clinical');

class ChartTypes extends Notifier<List<String>> {
  @override
  List<String> build() => ['ConditionRecord', 'LabResultRecord'];

  void addMedications() => state = [...state, 'MedicationRecord'];
}

final typesProvider = NotifierProvider<ChartTypes, List<String>>(ChartTypes.new);

final recordsProvider = FutureProvider.family<List<String>, String>((ref, type) async {
  await channel.invokeMethod<void>('requestAccess', [type]);
  return await channel.invokeListMethod<String>('fetch', type) ?? [];
});

void main() => runApp(const ProviderScope(child: MaterialApp(home: ChartPage())));

class ChartPage extends ConsumerWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) => Scaffold(
        floatingActionButton: FloatingActionButton(
          onPressed: () => ref.read(typesProvider.notifier).addMedications(),
        ),
        body: ListView(children: [
          for (final type in ref.watch(typesProvider))
            Text('$type: ${ref.watch(recordsProvider(type)).value ?? '-'}'),
        ]),
      );
}
