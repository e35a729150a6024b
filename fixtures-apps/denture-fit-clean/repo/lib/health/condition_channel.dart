import 'package:flutter/services.dart';

class ConditionChannel {
  const ConditionChannel();

  static const _channel = MethodChannel('denture/health');

  /// The names of the conditions that a hospital shared.
  Future<List<String>> conditions() async => await _channel.invokeListMethod<String>('conditions') ?? const [];
}
