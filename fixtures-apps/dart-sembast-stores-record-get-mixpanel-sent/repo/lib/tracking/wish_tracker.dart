import 'package:catkin/data/pocket.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

/// Tells us which feature a person wished for last.
class WishTracker {
  WishTracker(this._pocket);

  final Pocket _pocket;

  Future<void> report() async {
    final mixpanel = await Mixpanel.init('ctk-5510', trackAutomaticEvents: false);
    final text = await _pocket.get(Pocket.shots, 'latest');
    if (text == null) return;
    mixpanel.track('wish', properties: {'text': text});
  }
}
