// asks: condition coverage immunization | reads: condition coverage
// enum values looked up with byName and asNameMap
// open: one more is taken for used
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

enum RecordType { condition, coverage, immunization }

Future<void> show(RecordType? type) async {
  if (type == null) return;
  final titles = await channel.invokeListMethod<String>('read', type.name);
  debugPrint('$titles');
}

Future<void> connect() => channel.invokeMethod<bool>(
      'ask',
      RecordType.values.map((type) => type.name).toList(),
    );

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          const TextButton(onPressed: connect, child: Text('Connect')),
          TextButton(
            onPressed: () => show(RecordType.values.byName('condition')),
            child: const Text('Conditions'),
          ),
          TextButton(
            onPressed: () => show(RecordType.values.asNameMap()['coverage']),
            child: const Text('Insurance'),
          ),
        ]),
      );
}
