import 'package:flutter/services.dart';

import 'vital_sign.dart';

class HealthChannel {
  const HealthChannel();

  static const _channel = MethodChannel('melilot/health');

  Future<bool> connect() async => await _channel.invokeMethod<bool>('connect') ?? false;

  Future<List<VitalSign>> vitalSigns() async {
    final rows = await _channel.invokeListMethod<Map<Object?, Object?>>('vitalSigns') ?? const [];
    return rows.map(VitalSign.fromRow).toList();
  }
}
