import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';

import 'core/failure_reporter.dart';
import 'data/allergy_repository.dart';
import 'ui/allergies_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  final repository = AllergyRepository(AppleHealthClinicalRecords());
  runApp(MaterialApp(home: AllergiesPage(repository: repository, reporter: const FailureReporter())));
}
