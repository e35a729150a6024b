import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'attribution.dart';
import 'procedure_card.dart';
import 'procedure_service.dart';

class ProceduresPage extends StatefulWidget {
  const ProceduresPage({super.key});

  @override
  State<ProceduresPage> createState() => _ProceduresPageState();
}

class _ProceduresPageState extends State<ProceduresPage> {
  final _titles = ProcedureService(AppleHealthClinicalRecords()).titles();

  void _show(String section, String title) {
    attribution.shown(section);
    showModalBottomSheet<void>(context: context, builder: (_) => Text(title));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder<List<String>>(
          future: _titles,
          builder: (context, snapshot) => ListView(children: [
            for (final title in snapshot.data ?? const <String>[])
              ProcedureCard(section: 'procedures', title: title, onShow: _show),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://teaselcare.org/privacy')),
              child: const Text('Privacy policy'),
            ),
          ]),
        ),
      );
}
