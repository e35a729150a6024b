// asks: immunization labResult vitalSign | reads: immunization labResult vitalSign
// SwitchListTiles flip a map of bools, the true ones are asked for and read
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: SwitchPage()));

class SwitchPage extends StatefulWidget {
  const SwitchPage({super.key});

  @override
  State<SwitchPage> createState() => _SwitchPageState();
}

class _SwitchPageState extends State<SwitchPage> {
  final _plugin = AppleHealthClinicalRecords();
  final Map<ClinicalType, bool> _on = {
    ClinicalType.immunization: false,
    ClinicalType.labResult: false,
    ClinicalType.vitalSign: false,
  };

  Future<void> _sync() async {
    final wanted = [for (final entry in _on.entries) if (entry.value) entry.key];
    await _plugin.requestAuthorization(wanted);
    for (final type in wanted) {
      await _plugin.getData(type);
    }
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        floatingActionButton: FloatingActionButton(onPressed: _sync),
        body: Column(children: [
          for (final type in _on.keys)
            SwitchListTile(
              title: Text(type.name),
              value: _on[type]!,
              onChanged: (on) => setState(() => _on[type] = on),
            ),
        ]),
      );
}
