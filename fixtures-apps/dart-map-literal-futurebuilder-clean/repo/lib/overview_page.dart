import 'package:flutter/material.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'health/record_reader.dart';
import 'health/record_sections.dart';

class OverviewPage extends StatelessWidget {
  const OverviewPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: const Text('Bluebell'),
          actions: [
            IconButton(
              icon: const Icon(Icons.settings),
              onPressed: () => Navigator.of(context).pushNamed('/settings'),
            ),
          ],
        ),
        body: ListView(
          children: [
            for (final section in recordSections.entries)
              RecordSection(title: section.key, type: section.value),
          ],
        ),
      );
}

class RecordSection extends StatefulWidget {
  const RecordSection({super.key, required this.title, required this.type});

  final String title;
  final ClinicalType type;

  @override
  State<RecordSection> createState() => _RecordSectionState();
}

class _RecordSectionState extends State<RecordSection> {
  late final Future<List<ClinicalRecord>> _records = readRecords(widget.type);

  @override
  Widget build(BuildContext context) => FutureBuilder<List<ClinicalRecord>>(
        future: _records,
        builder: (context, snapshot) => ExpansionTile(
          title: Text(widget.title),
          children: [
            for (final record in snapshot.data ?? const <ClinicalRecord>[])
              ListTile(title: Text(record.harmonized.displayName)),
          ],
        ),
      );
}
