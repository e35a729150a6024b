import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'pocket.dart';
import 'pocket_reader.dart';

void main() => runApp(MaterialApp(home: CardPage(reader: PocketReader(AppleHealthClinicalRecords()))));

class CardPage extends StatefulWidget {
  const CardPage({super.key, required this.reader});

  final PocketReader reader;

  @override
  State<CardPage> createState() => _CardPageState();
}

class _CardPageState extends State<CardPage> {
  late final Future<List<String>> _lines = _load();

  Future<List<String>> _load() async {
    await widget.reader.ask();
    return [
      await widget.reader.open(const Pocket.shots()),
      await widget.reader.open(const Pocket.allergies()),
    ];
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder(
          future: _lines,
          builder: (context, snapshot) => ListView(
            children: [for (final line in snapshot.data ?? const <String>[]) ListTile(title: Text(line))],
          ),
        ),
        floatingActionButton: TextButton(
          onPressed: () => launchUrl(Uri.parse('https://pastorale.farm/privacy')),
          child: const Text('Privacy policy'),
        ),
      );
}
