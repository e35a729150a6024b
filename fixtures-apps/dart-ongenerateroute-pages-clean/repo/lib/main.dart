import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'data/record_repository.dart';
import 'routing/app_router.dart';
import 'routing/routes.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  final repository = RecordRepository(AppleHealthClinicalRecords());
  runApp(SpeedwellApp(router: AppRouter(repository)));
}

class SpeedwellApp extends StatelessWidget {
  const SpeedwellApp({super.key, required this.router});

  final AppRouter router;

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Speedwell',
        initialRoute: Routes.home,
        onGenerateRoute: router.onGenerateRoute,
      );
}
