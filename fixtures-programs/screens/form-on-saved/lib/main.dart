// asks: allergy procedure | reads: allergy procedure
// a Form's onSaved keeps the dropdown's value, the button saves and reads
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: Scaffold(body: ExportForm())));

class ExportForm extends StatefulWidget {
  const ExportForm({super.key});

  @override
  State<ExportForm> createState() => _ExportFormState();
}

class _ExportFormState extends State<ExportForm> {
  final _form = GlobalKey<FormState>();
  final _plugin = AppleHealthClinicalRecords();
  late ClinicalType _saved;

  Future<void> _submit() async {
    if (!_form.currentState!.validate()) return;
    _form.currentState!.save();
    await _plugin.requestAuthorization([_saved]);
    debugPrint('${await _plugin.getData(_saved)}');
  }

  @override
  Widget build(BuildContext context) => Form(
        key: _form,
        child: Column(children: [
          DropdownButtonFormField<ClinicalType>(
            items: [ClinicalType.allergy, ClinicalType.procedure]
                .map((type) => DropdownMenuItem(value: type, child: Text(type.name)))
                .toList(),
            validator: (type) => type == null ? 'Choose one' : null,
            onChanged: (_) {},
            onSaved: (type) => _saved = type!,
          ),
          FilledButton(onPressed: _submit, child: const Text('Export')),
        ]),
      );
}
