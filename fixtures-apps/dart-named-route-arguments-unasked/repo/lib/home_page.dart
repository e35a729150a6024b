import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'clinical_service.dart';
import 'records_page.dart';

class HomePage extends StatefulWidget {
  const HomePage({super.key});

  static const route = '/';

  @override
  State<HomePage> createState() => _HomePageState();
}

class _HomePageState extends State<HomePage> {
  bool _connected = false;

  @override
  void initState() {
    super.initState();
    ClinicalService.instance.connect().then((ok) => setState(() => _connected = ok));
  }

  void _open(ClinicalType type) => Navigator.pushNamed(context, RecordsPage.route, arguments: type);

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Cornflower')),
        body: ListView(
          children: [
            ListTile(
              title: const Text('Diagnoses'),
              enabled: _connected,
              onTap: () => _open(ClinicalType.condition),
            ),
            ListTile(
              title: const Text('Vital signs'),
              enabled: _connected,
              onTap: () => _open(ClinicalType.vitalSign),
            ),
            ListTile(
              title: const Text('Lab results'),
              enabled: _connected,
              onTap: () => _open(ClinicalType.labResult),
            ),
            ListTile(
              title: const Text('Settings'),
              onTap: () => Navigator.pushNamed(context, '/settings'),
            ),
          ],
        ),
      );
}
