import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'records/allergy_service.dart';
import 'state/app_scope.dart';
import 'state/app_state.dart';
import 'ui/allergies_page.dart';
import 'usage/usage_reporter.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  final state = AppState();
  UsageReporter(state.order).start();
  runApp(
    AppScope(
      state: state,
      child: MaterialApp(
        title: 'Mullein',
        home: AllergiesPage(service: AllergyService(AppleHealthClinicalRecords())),
      ),
    ),
  );
}
