import 'package:flutter/services.dart';

class ConditionRepository {
  const ConditionRepository();

  static const _channel = MethodChannel('curlew/conditions');

  Future<List<String>> all() async => await _channel.invokeListMethod<String>('names') ?? const [];
}
