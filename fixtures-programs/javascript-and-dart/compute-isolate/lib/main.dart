// asks: medication procedure | reads: medication procedure
// compute picks the types in an isolate and gives them back
import 'package:flutter/foundation.dart';
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

List<String> sortByName(List<String> types) => types.toList()..sort();

Future<List<String>> load() async {
  final types = await compute(sortByName, ['ProcedureRecord', 'MedicationRecord']);
  await channel.invokeMethod<void>('requestAccess', types);
  final lines = <String>[];
  for (final type in types) {
    lines.addAll(await channel.invokeListMethod<String>('fetch', type) ?? []);
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
  List<String> _lines = const [];

  @override
  void initState() {
    super.initState();
    load().then((lines) => setState(() => _lines = lines));
  }

  @override
  Widget build(BuildContext context) => Scaffold(body: Text(_lines.join('\n')));
}
