// asks: immunization labResult | reads: immunization labResult
// Map.fromIterables, putIfAbsent, update and entries
// open: one more is taken for used
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('app.records');

Map<String, String> typeByTitle() {
  final types = Map.fromIterables(['Shots', 'Values'], ['immunization', 'vitalSign']);
  types.update('Values', (_) => 'labResult');
  types.putIfAbsent('Shots', () => 'procedure');
  return types;
}

Future<List<String>> load() async {
  final lines = <String>[];
  for (final entry in typeByTitle().entries) {
    await channel.invokeMethod<bool>('askFor', entry.value);
    final titles = await channel.invokeListMethod<String>('list', entry.value) ?? [];
    lines.add('${entry.key}: ${titles.join(', ')}');
  }
  return lines;
}

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatefulWidget {
  const HomePage({super.key});

  @override
  State<HomePage> createState() => _HomePageState();
}

class _HomePageState extends State<HomePage> {
  final _lines = load();

  @override
  Widget build(BuildContext context) => FutureBuilder(
        future: _lines,
        builder: (context, lines) => Text('${lines.data}'),
      );
}
