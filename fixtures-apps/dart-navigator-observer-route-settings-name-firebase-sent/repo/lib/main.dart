import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';

import 'records/condition_source.dart';
import 'screens/condition_list.dart';
import 'usage/usage_observer.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  runApp(MaterialApp(
    title: 'Clovermere',
    navigatorObservers: [UsageObserver()],
    home: ConditionList(source: ConditionSource()),
  ));
}
