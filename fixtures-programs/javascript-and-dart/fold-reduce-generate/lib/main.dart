// asks: allergy condition procedure | reads: allergy condition procedure
// fold flattens the groups, reduce joins lists, List.generate fills one
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');

const groups = {
  'Emergency': ['allergies', 'conditions'],
  'Hospital': ['procedures'],
};

List<String> flatten() => groups.values.fold(
      <String>[],
      (types, group) => types..addAll(group),
    );

final shown = groups.values.reduce((all, group) => [...all, ...group]);

final order = List.generate(shown.length, (index) => shown[shown.length - 1 - index]);

class Loader {
  Future<void> load() async {
    await channel.invokeMethod<bool>('authorize', {'types': flatten()});
    for (final type in List<String>.unmodifiable(order)) {
      await channel.invokeListMethod<String>('records', {'type': type});
    }
  }
}

void main() => runApp(MaterialApp(home: HomePage(loader: Loader())));

class HomePage extends StatelessWidget {
  const HomePage({super.key, required this.loader});

  final Loader loader;

  @override
  Widget build(BuildContext context) =>
      Scaffold(body: TextButton(onPressed: loader.load, child: const Text('Load')));
}
