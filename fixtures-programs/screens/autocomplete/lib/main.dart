// asks: allergy coverage medication | reads: allergy coverage medication
// Autocomplete's onSelected gets the option that the typed text found
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

class Option {
  const Option(this.title, this.type);
  final String title;
  final ClinicalType type;
}

const options = [
  Option('Allergies', ClinicalType.allergy),
  Option('Insurance', ClinicalType.coverage),
  Option('Medications', ClinicalType.medication),
];

void main() => runApp(MaterialApp(home: Scaffold(body: SearchBox())));

class SearchBox extends StatelessWidget {
  SearchBox({super.key});
  final _plugin = AppleHealthClinicalRecords();

  Iterable<Option> _match(TextEditingValue value) =>
      options.where((option) => option.title.toLowerCase().contains(value.text.toLowerCase()));

  Future<void> _selected(Option option) async {
    await _plugin.requestAuthorization([option.type]);
    debugPrint('${await _plugin.getData(option.type)}');
  }

  @override
  Widget build(BuildContext context) => Autocomplete<Option>(
        displayStringForOption: (option) => option.title,
        optionsBuilder: _match,
        onSelected: _selected,
      );
}
