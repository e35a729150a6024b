import 'package:flutter/services.dart';

class RecordsChannel {
  static const _channel = MethodChannel('health.primrose/records');

  Future<bool> authorize() async => await _channel.invokeMethod<bool>('authorize') ?? false;

  Future<List<String>> immunizations() async =>
      await _channel.invokeListMethod<String>('immunizations') ?? const [];

  Future<List<String>> allergies() async => await _channel.invokeListMethod<String>('allergies') ?? const [];
}
