import 'package:firebase_analytics/firebase_analytics.dart';

import '../pharmacy/pharmacy_channel.dart';
import '../pharmacy/refill.dart';
import '../pharmacy/refill_box.dart';

class ReminderService {
  ReminderService(this._box, this._analytics);

  final RefillBox _box;
  final FirebaseAnalytics _analytics;

  List<Refill> get refills => _box.all.toList();

  Future<void> sync() async => _box.putNew(await importRefills());

  Future<void> remind(String id, {required int days}) async {
    final refill = _box.all.firstWhere((refill) => refill.id == id);
    await _box.put(refill.dueOn(DateTime.now().add(Duration(days: days))));
    await _analytics.logEvent(name: 'reminder_set', parameters: {'days': days});
  }
}
