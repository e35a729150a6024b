import 'package:flutter/material.dart';
import 'labs.dart' as labs;
import 'plans.dart' as plans;
import 'settings_page.dart';

Future<void> explain() async {
  await labs.connect();
  await labs.load();
  await plans.load();
}

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  explain();
  runApp(const MaterialApp(home: Scaffold(body: SettingsPage())));
}
