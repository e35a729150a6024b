import 'package:flutter/services.dart';

import 'text_topic.dart';

class Recovery {
  static const _events = EventChannel('mendline/procedures');

  final goals = TextTopic();
  final procedures = TextTopic();

  void connect() {
    _events.receiveBroadcastStream().cast<String>().listen(procedures.add);
  }

  void setGoal(String text) => goals.add(text);
}
