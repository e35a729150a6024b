import 'package:flutter/services.dart';

import 'section.dart';

class RecordsChannel {
  RecordsChannel._();

  static final instance = RecordsChannel._();

  final _channel = const MethodChannel('meadowlark.records');

  Future<bool> authorize() async {
    final keys = [for (final section in sections) section.key];
    return await _channel.invokeMethod<bool>('authorize', keys) ?? false;
  }

  Future<List<String>> fetch(Section section) async {
    return await _channel.invokeListMethod<String>('fetch', section.key) ?? const [];
  }
}
