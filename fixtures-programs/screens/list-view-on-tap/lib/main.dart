// asks: allergy labResult | reads: allergy labResult
// ListView.builder's onTap reads the row's type
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

const rows = [(title: 'Allergies', type: ClinicalType.allergy), (title: 'Labs', type: ClinicalType.labResult)];
final plugin = AppleHealthClinicalRecords();

void main() => runApp(const MaterialApp(home: KindList()));

class KindList extends StatefulWidget {
  const KindList({super.key});

  @override
  State<KindList> createState() => _KindListState();
}

class _KindListState extends State<KindList> {
  @override
  void initState() {
    super.initState();
    plugin.requestAuthorization([for (final row in rows) row.type]);
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView.builder(
          itemCount: rows.length,
          itemBuilder: (context, index) => ListTile(
            title: Text(rows[index].title),
            onTap: () async => debugPrint('${await plugin.getData(rows[index].type)}'),
          ),
        ),
      );
}
