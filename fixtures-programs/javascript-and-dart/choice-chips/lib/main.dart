// asks: allergy labResult medication | reads: allergy labResult medication
// a choice chip sets the state, the child reads in didUpdateWidget
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');
const types = ['allergies', 'labs', 'medications'];

void main() => runApp(const MaterialApp(home: ChartPage()));
class ChartPage extends StatefulWidget {
  const ChartPage({super.key});
  @override
  State<ChartPage> createState() => _ChartPageState();
}

class _ChartPageState extends State<ChartPage> {
  String? _selected;

  @override
  Widget build(BuildContext context) => Column(children: [
        TextButton(onPressed: () => channel.invokeMethod<bool>('authorize', {'types': types}), child: const Text('Connect')),
        for (final type in types)
          ChoiceChip(label: Text(type), selected: type == _selected, onSelected: (_) => setState(() => _selected = type)),
        Titles(type: _selected),
      ]);
}

class Titles extends StatefulWidget {
  const Titles({super.key, this.type});
  final String? type;
  @override
  State<Titles> createState() => _TitlesState();
}

class _TitlesState extends State<Titles> {
  @override
  void didUpdateWidget(Titles oldWidget) {
    super.didUpdateWidget(oldWidget);
    final type = widget.type;
    if (type != null && type != oldWidget.type) channel.invokeListMethod<String>('records', {'type': type});
  }

  @override
  Widget build(BuildContext context) => Text(widget.type ?? 'Choose');
}
