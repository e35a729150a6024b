import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:logging/logging.dart';

void setUpLogging() {
  Logger.root.level = Level.INFO;
  Logger.root.onRecord.listen((entry) {
    FirebaseCrashlytics.instance.log(entry.message);
  });
}
