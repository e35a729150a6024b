// asks: allergy procedure vitalSign | reads: allergy procedure vitalSign
// FilterChips put types in and out of a set
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: ChipPage()));

class ChipPage extends StatefulWidget {
  const ChipPage({super.key});

  @override
  State<ChipPage> createState() => _ChipPageState();
}

class _ChipPageState extends State<ChipPage> {
  static const _labels = {
    ClinicalType.allergy: 'Allergies',
    ClinicalType.procedure: 'Procedures',
    ClinicalType.vitalSign: 'Vitals',
  };
  final _plugin = AppleHealthClinicalRecords();
  final _selected = <ClinicalType>{};

  Future<void> _load() async {
    await _plugin.requestAuthorization(_selected.toList());
    await Future.wait(_selected.map(_plugin.getData));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        floatingActionButton: FloatingActionButton(onPressed: _load),
        body: Wrap(children: [
          for (final MapEntry(key: type, value: label) in _labels.entries)
            FilterChip(
              label: Text(label),
              selected: _selected.contains(type),
              onSelected: (on) => setState(() => on ? _selected.add(type) : _selected.remove(type)),
            ),
        ]),
      );
}
