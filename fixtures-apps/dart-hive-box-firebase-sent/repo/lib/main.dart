import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';
import 'package:hive_ce_flutter/hive_flutter.dart';

import 'pharmacy/refill_box.dart';
import 'reminders/reminder_service.dart';
import 'reminders/reminders_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  await Hive.initFlutter();
  final service = ReminderService(await RefillBox.open(), FirebaseAnalytics.instance);
  runApp(MaterialApp(home: RemindersPage(service: service)));
}
