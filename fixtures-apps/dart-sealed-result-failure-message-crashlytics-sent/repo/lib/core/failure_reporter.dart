import 'package:firebase_crashlytics/firebase_crashlytics.dart';

import 'result.dart';

class FailureReporter {
  const FailureReporter();

  void report(Failure failure) {
    FirebaseCrashlytics.instance.log(failure.message);
  }
}
