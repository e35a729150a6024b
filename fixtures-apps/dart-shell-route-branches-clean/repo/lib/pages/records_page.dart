import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import '../health/health_bridge.dart';

class RecordsPage extends StatefulWidget {
  const RecordsPage({super.key, required this.title, required this.type});

  final String title;
  final String type;

  @override
  State<RecordsPage> createState() => _RecordsPageState();
}

class _RecordsPageState extends State<RecordsPage> {
  late final Future<List<String>> _records = context.read<HealthBridge>().records(widget.type);

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: Text(widget.title)),
        body: FutureBuilder(
          future: _records,
          builder: (context, snapshot) => ListView(children: [
            for (final record in snapshot.data ?? const <String>[]) ListTile(title: Text(record)),
          ]),
        ),
      );
}
