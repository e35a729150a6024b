// asks: condition medication | reads: condition medication
// SegmentedButton's onSelectionChanged gives a set
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: SegmentsPage()));

class SegmentsPage extends StatefulWidget {
  const SegmentsPage({super.key});

  @override
  State<SegmentsPage> createState() => _SegmentsPageState();
}

class _SegmentsPageState extends State<SegmentsPage> {
  final plugin = AppleHealthClinicalRecords();
  Set<ClinicalType> selection = {ClinicalType.condition};

  Future<void> load(Set<ClinicalType> next) async {
    setState(() => selection = next);
    await plugin.requestAuthorization([...next]);
    debugPrint('${await plugin.getData(next.single)}');
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: SegmentedButton<ClinicalType>(
          segments: const [
            ButtonSegment(value: ClinicalType.condition, label: Text('Conditions')),
            ButtonSegment(value: ClinicalType.medication, label: Text('Medications')),
          ],
          selected: selection,
          onSelectionChanged: load,
        ),
      );
}
