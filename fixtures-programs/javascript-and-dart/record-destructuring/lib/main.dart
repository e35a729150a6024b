// asks: coverage procedure | reads: coverage procedure
// records in a list, taken apart in for-in loops
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

const tabs = [
  (title: 'Insurance', type: 'CoverageRecord'),
  (title: 'Surgeries', type: 'ProcedureRecord'),
];

Future<List<String>> load() async {
  final asked = <String>[];
  for (final (title: _, :type) in tabs) {
    asked.add(type);
  }
  await channel.invokeMethod<void>('requestAccess', asked);

  final lines = <String>[];
  for (final (:title, type: name) in tabs) {
    final found = await channel.invokeListMethod<String>('fetch', name) ?? [];
    lines.add('$title: ${found.length}');
  }
  return lines;
}

void main() => runApp(const MaterialApp(home: SummaryPage()));

class SummaryPage extends StatefulWidget {
  const SummaryPage({super.key});

  @override
  State<SummaryPage> createState() => _SummaryPageState();
}

class _SummaryPageState extends State<SummaryPage> {
  late final Future<List<String>> _lines = load();

  @override
  Widget build(BuildContext context) => FutureBuilder(
        future: _lines,
        builder: (context, lines) => Text((lines.data ?? const []).join('\n')),
      );
}
