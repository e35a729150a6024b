import 'package:flutter/foundation.dart';
import 'package:posthog_flutter/posthog_flutter.dart';

class UsageReporter {
  UsageReporter(this._watched);

  final ValueListenable<String> _watched;

  void start() => _watched.addListener(_report);

  void _report() {
    Posthog().capture(eventName: 'list_changed', properties: {'value': _watched.value});
  }
}
