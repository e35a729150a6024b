// asks: immunization medication | reads: immunization medication
// an extension on a plain enum gives the name by a switch expression
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

const channel = MethodChannel('health.records/channel');

enum Tab { shots, pills }

extension TabRecords on Tab {
  String get typeName => switch (this) {
        Tab.shots => 'vaccines',
        Tab.pills => 'medications',
      };
}

Future<void> authorize() => channel.invokeMethod<bool>(
      'authorize',
      {'types': Tab.values.map((tab) => tab.typeName).toList()},
    );

Future<List<String>> records(Tab tab) async =>
    await channel.invokeListMethod<String>('records', {'type': tab.typeName}) ?? [];

void main() => runApp(const MaterialApp(home: TabsPage()));

class TabsPage extends StatefulWidget {
  const TabsPage({super.key});

  @override
  State<TabsPage> createState() => _TabsPageState();
}

class _TabsPageState extends State<TabsPage> {
  @override
  void initState() {
    super.initState();
    authorize().then((_) => Tab.values.forEach(records));
  }

  @override
  Widget build(BuildContext context) => const Scaffold(body: Text('Travel card'));
}
