// asks: coverage procedure vitalSign | reads: coverage procedure vitalSign
// checkboxes add to and remove from a set, a button reads what is ticked
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('chart/clinical');

const choices = {
  'CoverageRecord': 'Insurance',
  'ProcedureRecord': 'Surgeries',
  'VitalSignRecord': 'Vital signs',
};

void main() => runApp(const MaterialApp(home: ChoicePage()));

class ChoicePage extends StatefulWidget {
  const ChoicePage({super.key});

  @override
  State<ChoicePage> createState() => _ChoicePageState();
}

class _ChoicePageState extends State<ChoicePage> {
  final _ticked = Set.of(choices.keys);

  Future<void> _load() async {
    await channel.invokeMethod<void>('requestAccess', _ticked.toList());
    for (final type in _ticked) {
      debugPrint('${await channel.invokeListMethod<String>('fetch', type)}');
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        floatingActionButton: FloatingActionButton(onPressed: _load),
        body: ListView(children: [
          for (final MapEntry(key: type, value: title) in choices.entries)
            CheckboxListTile(
              title: Text(title),
              value: _ticked.contains(type),
              onChanged: (on) => setState(() => on! ? _ticked.add(type) : _ticked.remove(type)),
            ),
        ]),
      );
}
