import 'package:hive/hive.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

/// Sends what waits in a box.
class FeedbackReporter {
  FeedbackReporter(this._waiting);

  final Box<String> _waiting;

  Future<void> flush() async {
    for (final text in _waiting.values.toList()) {
      await Sentry.captureMessage(text);
    }
  }
}
