import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter/foundation.dart';

/// Only where an error happened is reported, never the error's own text.
void installCrashReports() {
  FlutterError.onError = (FlutterErrorDetails details) {
    FirebaseCrashlytics.instance.log('${details.context}');
  };
}
