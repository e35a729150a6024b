import 'package:flutter/services.dart';

import 'study_api.dart';

class StudyRecords {
  StudyRecords(this._api);

  final StudyApi _api;
  static const _channel = MethodChannel('health.fennel/records');

  Stream<String> titles() async* {
    final types = await _api.recordTypes();
    if (await _channel.invokeMethod<bool>('authorize', {'types': types}) != true) return;
    for (final type in types) {
      final rows = await _channel.invokeListMethod<Map<Object?, Object?>>('fetch', {'type': type}) ?? const [];
      yield* Stream.fromIterable(rows.map((row) => row['title']! as String));
    }
  }
}
