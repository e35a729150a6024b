import 'package:flutter/services.dart';

import 'dose.dart';

class DoseSource {
  static const _channel = MethodChannel('health.applegarth/doses');

  Future<List<Dose>> all() async {
    final maps = await _channel.invokeListMethod<Map<Object?, Object?>>('all');
    return [for (final map in maps ?? const []) Dose.fromMap(map)];
  }
}
