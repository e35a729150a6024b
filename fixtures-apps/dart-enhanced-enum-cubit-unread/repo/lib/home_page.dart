import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import 'records/record_topic.dart';
import 'records/records_repository.dart';
import 'records/season_panel.dart';
import 'settings/privacy_tile.dart';

class HomePage extends StatefulWidget {
  const HomePage({super.key});

  @override
  State<HomePage> createState() => _HomePageState();
}

class _HomePageState extends State<HomePage> {
  late final Future<bool> _connected = context.read<RecordsRepository>().connect();

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Seasons')),
        body: FutureBuilder(
          future: _connected,
          builder: (context, snapshot) => ListView(
            children: [
              if (snapshot.data ?? false) ...const [
                SeasonPanel(topic: RecordTopic.labs),
                SeasonPanel(topic: RecordTopic.vitals),
              ],
              const PrivacyTile(),
            ],
          ),
        ),
      );
}
