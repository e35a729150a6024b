import 'package:flutter/services.dart';

class HealthBridge {
  const HealthBridge();

  static const _channel = MethodChannel('thornbury/health');

  Future<bool> authorize(List<String> types) async =>
      await _channel.invokeMethod<bool>('authorize', types) ?? false;

  Future<List<String>> records(String type) async =>
      await _channel.invokeListMethod<String>('records', type) ?? const [];
}
