import 'package:flutter/material.dart';

import '../settings/privacy_tile.dart';
import 'programme_client.dart';
import 'programme_records.dart';

class ProgrammePage extends StatefulWidget {
  const ProgrammePage({super.key});

  @override
  State<ProgrammePage> createState() => _ProgrammePageState();
}

class _ProgrammePageState extends State<ProgrammePage> {
  final _client = ProgrammeClient();
  Map<String, int> _counts = const {};

  Future<void> _join(String code) async {
    final programme = await _client.programme(code);
    final records = await const ProgrammeRecords().collect(programme);
    setState(() => _counts = records.map((type, samples) => MapEntry(type, samples.length)));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Your programme')),
        body: ListView(
          children: [
            TextField(decoration: const InputDecoration(labelText: 'Code'), onSubmitted: _join),
            for (final MapEntry(:key, :value) in _counts.entries) ListTile(title: Text(key), trailing: Text('$value')),
            const PrivacyTile(),
          ],
        ),
      );
}
