import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';

import 'analytics_service.dart';
import 'procedures_page.dart';
import 'procedures_repository.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  runApp(
    MaterialApp(
      title: 'Snowdrop',
      home: ProceduresPage(repository: ProceduresRepository(), analytics: AnalyticsService()),
    ),
  );
}
