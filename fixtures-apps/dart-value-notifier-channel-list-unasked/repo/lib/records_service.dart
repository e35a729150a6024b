import 'package:flutter/services.dart';

class RecordsService {
  const RecordsService([this._channel = const MethodChannel('lapwing/records')]);

  final MethodChannel _channel;

  Future<bool> connect(List<String> names) async => await _channel.invokeMethod<bool>('connect', names) ?? false;

  Future<List<String>> entries(String name) async =>
      await _channel.invokeListMethod<String>('entries', name) ?? const [];
}
