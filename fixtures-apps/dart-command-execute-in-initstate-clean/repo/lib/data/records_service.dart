import 'package:flutter/services.dart';

class RecordsService {
  static const _channel = MethodChannel('health.larkspur/records');

  Future<bool> connect() async => await _channel.invokeMethod<bool>('connect') ?? false;

  Future<List<String>> medications() async =>
      await _channel.invokeListMethod<String>('medications') ?? const [];

  Future<List<String>> conditions() async =>
      await _channel.invokeListMethod<String>('conditions') ?? const [];

  Future<List<String>> procedures() async =>
      await _channel.invokeListMethod<String>('procedures') ?? const [];
}
