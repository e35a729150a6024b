// asks: coverage medication procedure | reads: coverage medication
// DropdownButton: the third item is not enabled
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: Scaffold(body: KindDropdown())));

class KindDropdown extends StatefulWidget {
  const KindDropdown({super.key});

  @override
  State<KindDropdown> createState() => _KindDropdownState();
}

class _KindDropdownState extends State<KindDropdown> {
  final plugin = AppleHealthClinicalRecords();
  ClinicalType? value;

  @override
  void initState() {
    super.initState();
    plugin.requestAuthorization([ClinicalType.coverage, ClinicalType.medication, ClinicalType.procedure]);
  }

  void changed(ClinicalType? type) {
    if (type == null) return;
    setState(() => value = type);
    plugin.getData(type).then((data) => debugPrint('$data'));
  }

  @override
  Widget build(BuildContext context) => DropdownButton<ClinicalType>(
        value: value,
        onChanged: changed,
        items: const [
          DropdownMenuItem(value: ClinicalType.coverage, child: Text('Insurance')),
          DropdownMenuItem(value: ClinicalType.medication, child: Text('Medications')),
          DropdownMenuItem(value: ClinicalType.procedure, enabled: false, child: Text('Procedures (soon)')),
        ],
      );
}
