import 'package:appsflyer_sdk/appsflyer_sdk.dart';
import 'package:flutter/foundation.dart';

import '../marketing/campaign_events.dart';
import 'timeline_entry.dart';
import 'timeline_repository.dart';

class TimelineModel extends ChangeNotifier with CampaignEvents {
  TimelineModel(this._repository, this.appsFlyer);

  final TimelineRepository _repository;

  @override
  final AppsflyerSdk appsFlyer;

  final List<TimelineEntry> entries = [];

  Future<void> load() async {
    await for (final entry in _repository.entries()) {
      entries.add(entry);
      notifyListeners();
    }
    if (entries.isEmpty) return;
    await report('timeline_ready', {'newest': entries.last.title});
  }
}
