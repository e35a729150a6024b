import 'package:flutter/services.dart';

class RecordsChannel {
  const RecordsChannel();

  static const _channel = MethodChannel('health.catkin/records');

  /// The names of the immunizations in the Health app.
  Future<List<String>> names() async => await _channel.invokeListMethod<String>('names') ?? const [];
}
