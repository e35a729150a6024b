import 'package:flutter/material.dart';
import 'package:shared_preferences/shared_preferences.dart';

import 'resume.dart';
import 'timeline_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final resume = Resume(await SharedPreferences.getInstance());
  runApp(MaterialApp(home: TimelinePage(resume: resume)));
}
