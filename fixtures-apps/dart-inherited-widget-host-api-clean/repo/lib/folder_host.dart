import 'package:flutter/services.dart';

class FolderHost {
  final _channel = const MethodChannel('health.hawthorn/folder');

  Future<void> connect() => _channel.invokeMethod<void>('connect');

  Future<List<String>> allergies() => _names('allergies');

  Future<List<String>> medicines() => _names('medicines');

  Future<List<String>> shots() => _names('shots');

  Future<List<String>> _names(String method) async => await _channel.invokeListMethod<String>(method) ?? const [];
}
