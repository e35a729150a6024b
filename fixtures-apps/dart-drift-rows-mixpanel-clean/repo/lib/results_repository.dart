import 'package:flutter/services.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

import 'database.dart';

class ResultsRepository {
  ResultsRepository(this._database, this._mixpanel);

  final AppDatabase _database;
  final Mixpanel _mixpanel;
  static const _channel = MethodChannel('health.hollybank/labs');

  Future<void> refresh() async {
    final records = await _channel.invokeListMethod<Map<Object?, Object?>>('results') ?? [];
    for (final record in records) {
      await _database.upsert(
        record['id'] as String,
        record['title'] as String,
        DateTime.fromMillisecondsSinceEpoch(record['takenAt'] as int),
      );
    }
  }

  Future<List<LabRow>> open() async {
    final rows = await _database.newestFirst();
    _mixpanel.track('results_opened', properties: {'rows': rows.length});
    return rows;
  }
}
