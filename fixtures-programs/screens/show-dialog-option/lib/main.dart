// asks: labResult procedure | reads: labResult procedure
// showDialog returns the value that a SimpleDialogOption pops
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: HomePage()));

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  Future<ClinicalType?> _choose(BuildContext context) => showDialog<ClinicalType>(
        context: context,
        builder: (context) => SimpleDialog(title: const Text('Show'), children: [
          _option(context, 'Labs', ClinicalType.labResult),
          _option(context, 'Procedures', ClinicalType.procedure),
        ]),
      );

  Widget _option(BuildContext context, String title, ClinicalType type) =>
      SimpleDialogOption(onPressed: () => Navigator.pop(context, type), child: Text(title));

  Future<void> _show(BuildContext context) async {
    final plugin = AppleHealthClinicalRecords();
    final type = await _choose(context);
    if (type == null) return;
    await plugin.requestAuthorization([type]);
    debugPrint('${await plugin.getData(type)}');
  }

  @override
  Widget build(BuildContext context) =>
      Scaffold(body: TextButton(onPressed: () => _show(context), child: const Text('Show records')));
}
