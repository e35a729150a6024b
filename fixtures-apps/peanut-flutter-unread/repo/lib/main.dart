import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'data/allergy_repository.dart';
import 'screens/home_screen.dart';

void main() {
  final repository = AllergyRepository(AppleHealthClinicalRecords());
  runApp(MaterialApp(home: HomeScreen(repository: repository)));
}
