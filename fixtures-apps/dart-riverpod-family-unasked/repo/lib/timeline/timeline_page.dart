import 'package:flutter/material.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import '../settings_page.dart';
import 'records_section.dart';

class TimelinePage extends StatelessWidget {
  const TimelinePage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(
          children: const [
            RecordsSection(title: 'Lab results', type: ClinicalType.labResultRecord),
            RecordsSection(title: 'Medications', type: ClinicalType.medicationRecord),
            RecordsSection(title: 'Procedures', type: ClinicalType.procedureRecord),
            SettingsPage(),
          ],
        ),
      );
}
