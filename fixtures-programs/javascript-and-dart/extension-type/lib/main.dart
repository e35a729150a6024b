// asks: clinicalNote condition | reads: clinicalNote condition
// an extension type over the name, with its own methods
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

extension type const RecordType(String name) {
  static const letters = RecordType('ClinicalNoteRecord');
  static const diagnoses = RecordType('ConditionRecord');

  Future<List<String>> fetch() async =>
      await channel.invokeListMethod<String>('fetch', name) ?? [];

  Future<void> ask() => channel.invokeMethod<void>('requestAccess', [name]);
}

Future<void> show(RecordType type) async {
  await type.ask();
  debugPrint('${await type.fetch()}');
}

void main() => runApp(const MaterialApp(home: FolderPage()));

class FolderPage extends StatelessWidget {
  const FolderPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          TextButton(
            onPressed: () => show(RecordType.letters),
            child: const Text('Letters'),
          ),
          TextButton(
            onPressed: () => show(RecordType.diagnoses),
            child: const Text('Diagnoses'),
          ),
        ]),
      );
}
