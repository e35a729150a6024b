import 'package:flutter/material.dart';

import 'attribution.dart';
import 'procedures_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await attribution.start();
  runApp(const MaterialApp(home: ProceduresPage()));
}
