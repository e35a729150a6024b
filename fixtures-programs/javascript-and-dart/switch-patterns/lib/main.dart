// asks: condition labResult vitalSign | reads: condition vitalSign
// a switch statement with object patterns and a when guard that leaves hidden tabs out
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('care/records');

class ChartTab {
  const ChartTab(this.type, {this.hidden = false});
  final String type;
  final bool hidden;
}

const tabs = [ChartTab('condition'), ChartTab('lab', hidden: true), ChartTab('vital')];

Future<int> open(ChartTab tab) async {
  switch (tab) {
    case ChartTab(hidden: true):
      return 0;
    case ChartTab(:final type) when type.isNotEmpty:
      final titles = await channel.invokeListMethod<String>('read', type);
      return titles?.length ?? 0;
    default:
      return 0;
  }
}

Future<void> load() async {
  await channel.invokeMethod<bool>('ask', [for (final tab in tabs) tab.type]);
  for (final tab in tabs) {
    debugPrint('${await open(tab)} records');
  }
}

void main() => runApp(const MaterialApp(home: ChartPage()));

class ChartPage extends StatelessWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context) =>
      const Scaffold(body: Center(child: TextButton(onPressed: load, child: Text('Load'))));
}
