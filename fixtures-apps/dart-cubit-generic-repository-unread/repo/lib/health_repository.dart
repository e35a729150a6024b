import 'package:flutter/services.dart';

abstract class HealthRepository<T> {
  static const channel = MethodChannel('health.spindle/drawer');

  String get method;

  T parse(Map<Object?, Object?> row);

  Future<List<T>> all() async {
    final rows = await channel.invokeListMethod<Map<Object?, Object?>>(method) ?? const [];
    return rows.map(parse).toList();
  }
}
