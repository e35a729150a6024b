import 'package:braze_plugin/braze_plugin.dart';

import 'events.dart';

class Engagement {
  Engagement(this._bus);

  final EventBus _bus;
  final _braze = BrazePlugin();

  void start() {
    _bus.on<DestinationEntered>().listen(_remember);
    _bus.on<ShotTicked>().listen(_remember);
  }

  void _remember(AppEvent event) {
    _braze.setStringCustomUserAttribute('last_subject', event.subject);
  }
}
