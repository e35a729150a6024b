import 'package:flutter/material.dart';

import 'records/records_repository.dart';
import 'settings_page.dart';

void main() => runApp(const FennelApp());

class FennelApp extends StatelessWidget {
  const FennelApp({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp(
        home: const TimelinePage(),
        routes: {'/settings': (_) => const Scaffold(body: SettingsPage())},
      );
}

class TimelinePage extends StatefulWidget {
  const TimelinePage({super.key});

  @override
  State<TimelinePage> createState() => _TimelinePageState();
}

class _TimelinePageState extends State<TimelinePage> {
  late final Future<Timeline?> _timeline = const RecordsRepository().load();

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder(
          future: _timeline,
          builder: (context, snapshot) => switch (snapshot.data) {
            (:final labs, :final allergies) => ListView(
                children: [for (final record in [...allergies, ...labs]) ListTile(title: Text(record.title))],
              ),
            null => const Center(child: CircularProgressIndicator()),
          },
        ),
      );
}
