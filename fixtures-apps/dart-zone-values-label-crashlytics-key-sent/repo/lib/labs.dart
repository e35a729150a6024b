import 'package:flutter/services.dart';

class Labs {
  static const _channel = MethodChannel('org.windrush/labs');

  Future<List<String>> titles() async => await _channel.invokeListMethod<String>('titles') ?? [];
}
