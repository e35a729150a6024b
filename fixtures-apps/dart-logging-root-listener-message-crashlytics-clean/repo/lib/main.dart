import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';

import 'common/log_setup.dart';
import 'groups/group_page.dart';
import 'groups/group_service.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  setUpLogging();
  runApp(MaterialApp(home: GroupPage(service: GroupService())));
}
