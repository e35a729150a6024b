import 'package:adjust_sdk/adjust.dart';
import 'package:adjust_sdk/adjust_event.dart';

import 'text_topic.dart';

class CampaignListener {
  void listenTo(TextTopic topic) {
    topic.stream.listen((text) {
      final event = AdjustEvent('g0alzz');
      event.addPartnerParameter('goal', text);
      Adjust.trackEvent(event);
    });
  }
}
