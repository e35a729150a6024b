import 'package:amplitude_flutter/amplitude.dart';
import 'package:amplitude_flutter/configuration.dart';
import 'package:amplitude_flutter/events/base_event.dart';

import 'pin.dart';

class Usage {
  final _amplitude = Amplitude(Configuration(apiKey: 'wh-77120'));

  void moved(Pin pin) {
    _amplitude.track(BaseEvent('pin_moved', eventProperties: {'label': pin.label, 'hour': pin.hour}));
  }
}
