import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'passport_view_model.dart';
import 'records_service.dart';

class PassportPage extends StatefulWidget {
  const PassportPage({super.key});

  @override
  State<PassportPage> createState() => _PassportPageState();
}

class _PassportPageState extends State<PassportPage> {
  final _model = PassportViewModel(const RecordsService());

  @override
  void initState() {
    super.initState();
    _model.load();
  }

  @override
  void dispose() {
    _model.dispose();
    super.dispose();
  }

  Widget _list(String heading, ValueNotifier<List<String>> lines) => ListenableBuilder(
        listenable: lines,
        builder: (context, _) => Column(
          crossAxisAlignment: CrossAxisAlignment.start,
          children: [Text(heading), for (final line in lines.value) ListTile(title: Text(line))],
        ),
      );

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Camp passport')),
        body: ListView(
          children: [
            _list('Allergies', _model.allergies),
            _list('Operations', _model.procedures),
            _list('Vaccinations', _model.immunizations),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://www.lapwing.health/legal/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
      );
}
