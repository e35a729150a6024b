import 'package:flutter/material.dart';

import 'clinic_api.dart';
import 'record_service.dart';
import 'settings_page.dart';

class RecordsPage extends StatelessWidget {
  const RecordsPage({super.key, required this.api, required this.service});

  final ClinicApi api;
  final RecordService service;

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Saffron')),
        bottomNavigationBar: const SettingsPage(),
        body: FutureBuilder<List<String>>(
          future: api.profile().then(service.load),
          builder: (context, snapshot) => ListView(
            children: [for (final title in snapshot.data ?? const <String>[]) ListTile(title: Text(title))],
          ),
        ),
      );
}
