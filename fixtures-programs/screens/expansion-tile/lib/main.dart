// asks: condition immunization medication | reads: condition immunization
// ExpansionTile: opening one reads; the folded list is made of the visible kinds
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

class Kind {
  const Kind(this.title, this.type, {this.visible = true});
  final String title;
  final ClinicalType type;
  final bool visible;
}

const kinds = [
  Kind('Conditions', ClinicalType.condition),
  Kind('Vaccines', ClinicalType.immunization),
  Kind('Medications', ClinicalType.medication, visible: false),
];

void main() => runApp(MaterialApp(home: KindsPage()));

class KindsPage extends StatelessWidget {
  KindsPage({super.key});
  final _records = AppleHealthClinicalRecords();

  Future<void> _connect() => _records.requestAuthorization(kinds.map((kind) => kind.type).toList());

  @override
  Widget build(BuildContext context) => Scaffold(
        floatingActionButton: FloatingActionButton(onPressed: _connect),
        body: ListView(children: [
          for (final kind in kinds.where((kind) => kind.visible))
            ExpansionTile(
              title: Text(kind.title),
              onExpansionChanged: (open) async {
                if (open) debugPrint('${await _records.getData(kind.type)}');
              },
            ),
        ]),
      );
}
