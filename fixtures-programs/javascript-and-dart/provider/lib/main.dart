// asks: immunization procedure | reads: immunization procedure
// package provider: the model comes by create, watch and read
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:provider/provider.dart';

const channel = MethodChannel('health.records/channel');

class ChartModel extends ChangeNotifier {
  ChartModel(this.types);

  final List<String> types;
  final titles = <String>[];

  Future<void> authorize() => channel.invokeMethod<bool>('authorize', {'types': types});

  Future<void> open(int index) async {
    final found = await channel.invokeListMethod<String>('records', {'type': types[index]});
    titles.addAll(found ?? []);
    notifyListeners();
  }
}

void main() => runApp(ChangeNotifierProvider(
      create: (_) => ChartModel(['vaccines', 'procedures'])..authorize(),
      child: const MaterialApp(home: ChartPage()),
    ));

class ChartPage extends StatelessWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context) {
    final titles = context.watch<ChartModel>().titles;
    return Scaffold(
      body: Column(children: [
        TextButton(onPressed: () => context.read<ChartModel>().open(0), child: const Text('Shots')),
        TextButton(onPressed: () => context.read<ChartModel>().open(1), child: const Text('Surgeries')),
        for (final title in titles) Text(title),
      ]),
    );
  }
}
