import 'package:flutter/material.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

import 'feedback/feedback_reporter.dart';
import 'home_page.dart';
import 'labs/labs_sync.dart';
import 'storage/boxes.dart';

Future<void> main() async {
  await SentryFlutter.init(
    (options) => options.dsn = 'https://9a1c@o4506.ingest.sentry.io/71',
    appRunner: () async {
      final boxes = await Boxes.open();
      runApp(
        MaterialApp(
          home: HomePage(
            boxes: boxes,
            sync: LabsSync(boxes.labs),
            reporter: FeedbackReporter(boxes.remarks),
          ),
        ),
      );
    },
  );
}
