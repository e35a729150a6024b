import 'package:flutter/material.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

import 'database.dart';
import 'results_page.dart';
import 'results_repository.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final mixpanel = await Mixpanel.init('4f9e', trackAutomaticEvents: false);
  final repository = ResultsRepository(AppDatabase(), mixpanel);
  runApp(MaterialApp(home: ResultsPage(repository: repository)));
}
