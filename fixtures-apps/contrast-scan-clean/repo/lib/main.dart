import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'health/reaction_import.dart';
import 'pages/scan_page.dart';
import 'store/line_box.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final reactions = await LineBox.open('reactions');
  final questions = await LineBox.open('questions');
  await ReactionImport(AppleHealthClinicalRecords(), reactions).run();
  runApp(MaterialApp(title: 'Contrast', home: ScanPage(reactions: reactions, questions: questions)));
}
