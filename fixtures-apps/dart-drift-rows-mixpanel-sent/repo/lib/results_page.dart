import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'database.dart';
import 'results_repository.dart';

class ResultsPage extends StatefulWidget {
  const ResultsPage({super.key, required this.repository});

  final ResultsRepository repository;

  @override
  State<ResultsPage> createState() => _ResultsPageState();
}

class _ResultsPageState extends State<ResultsPage> {
  late final Future<List<LabRow>> _rows = _load();

  Future<List<LabRow>> _load() async {
    await widget.repository.refresh();
    return widget.repository.open();
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: const Text('Results')),
      body: FutureBuilder<List<LabRow>>(
        future: _rows,
        builder: (context, snapshot) => ListView(
          children: [
            for (final row in snapshot.data ?? const <LabRow>[])
              ListTile(title: Text(row.title), subtitle: Text('${row.takenAt.year}')),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://www.hollybank.health/legal/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
      ),
    );
  }
}
