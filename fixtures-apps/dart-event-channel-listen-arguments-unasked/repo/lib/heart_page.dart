import 'package:flutter/material.dart';

import 'heart_feed.dart';
import 'settings_page.dart';

class HeartPage extends StatefulWidget {
  const HeartPage({super.key});

  @override
  State<HeartPage> createState() => _HeartPageState();
}

class _HeartPageState extends State<HeartPage> {
  final feed = HeartFeed();
  final lines = <String>[];

  @override
  void initState() {
    super.initState();
    _follow();
  }

  Future<void> _follow() async {
    await feed.open();
    for (final stream in [feed.labs(), feed.pressures(), feed.letters()]) {
      final first = await stream.first;
      if (mounted) setState(() => lines.addAll(first));
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(children: [for (final line in lines) Text(line), const SettingsPage()]),
      );
}
