import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';
import 'package:workmanager/workmanager.dart';

import 'labs_page.dart';
import 'reminder_job.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Workmanager().initialize(runJobs);
  await SentryFlutter.init(
    (options) => options.dsn = 'https://public@o7.ingest.sentry.io/4',
    appRunner: () => runApp(const MaterialApp(home: LabsPage())),
  );
}
