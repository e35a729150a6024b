import 'package:amplitude_flutter/amplitude.dart';
import 'package:amplitude_flutter/configuration.dart';
import 'package:amplitude_flutter/events/base_event.dart';

class UsageMeter {
  UsageMeter() : _amplitude = Amplitude(Configuration(apiKey: 'a7e1'));

  final Amplitude _amplitude;

  void opened(String place) {
    _amplitude.track(BaseEvent('row_opened', eventProperties: {'place': place}));
  }
}
