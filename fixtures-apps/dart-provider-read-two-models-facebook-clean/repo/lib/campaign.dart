import 'package:facebook_app_events/facebook_app_events.dart';

class Campaign {
  final _events = FacebookAppEvents();

  Future<void> cardShown(String caption) async {
    await _events.logEvent(name: 'card_shown', parameters: {'caption': caption});
  }
}
