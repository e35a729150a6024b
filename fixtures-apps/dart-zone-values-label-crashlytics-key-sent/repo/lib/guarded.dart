import 'dart:async';

import 'package:firebase_crashlytics/firebase_crashlytics.dart';

/// Runs [work]; a fault in it is reported with the [label] of what was done.
Future<void> guarded(String label, Future<void> Function() work) => runZoned(
      () async {
        try {
          await work();
        } catch (error, stack) {
          await _report(error, stack);
        }
      },
      zoneValues: {#label: label},
    );

Future<void> _report(Object error, StackTrace stack) async {
  final label = Zone.current[#label] as String;
  await FirebaseCrashlytics.instance.setCustomKey('doing', label);
  await FirebaseCrashlytics.instance.recordError(error.runtimeType, stack);
}
