import 'package:facebook_app_events/facebook_app_events.dart';

class Marketing {
  final _facebook = FacebookAppEvents();

  Future<void> event(String name, Map<String, dynamic> parameters) {
    return _facebook.logEvent(name: name, parameters: parameters);
  }
}
