import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'cellar_model.dart';
import 'cellar_page.dart';
import 'theme.dart';

void main() {
  final model = CellarModel(AppleHealthClinicalRecords());
  runApp(MaterialApp(theme: cellarTheme, home: CellarPage(model: model)));
}
