import 'package:flutter/foundation.dart';
import 'package:flutter/services.dart';

import 'batching.dart';
import 'vital.dart';

class VitalsSource {
  const VitalsSource();

  static const _channel = EventChannel('health.juniper/vitals');

  Stream<List<Vital>> watch() {
    return _channel.receiveBroadcastStream().transform(decodeBatches).map((batch) {
      debugPrint('vitals: ${batch.join(', ')}');
      return batch;
    }).accumulate();
  }
}
