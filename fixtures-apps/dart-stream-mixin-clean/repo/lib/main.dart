import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'settings_page.dart';
import 'timeline/timeline_model.dart';
import 'timeline/timeline_repository.dart';

void main() {
  final appsFlyer = AppsflyerSdk(AppsFlyerOptions(afDevKey: 'clover', appId: '6450000000'));
  runApp(
    ChangeNotifierProvider(
      create: (_) => TimelineModel(TimelineRepository(), appsFlyer)..load(),
      child: const MaterialApp(home: TimelinePage()),
    ),
  );
}

class TimelinePage extends StatelessWidget {
  const TimelinePage({super.key});

  @override
  Widget build(BuildContext context) {
    final entries = context.watch<TimelineModel>().entries;
    return Scaffold(
      body: ListView(
        children: [
          for (final (:title, :received) in entries) ListTile(title: Text(title), subtitle: Text('$received')),
          const SettingsPage(),
        ],
      ),
    );
  }
}
