import 'package:flutter/services.dart';

import 'scope.dart';

class HistoryRepository {
  const HistoryRepository();

  static const _channel = MethodChannel('sedgewick/records');

  Future<bool> authorize() async {
    const scopes = <Scope>[
      Scope.medications(),
      Scope.diagnoses(),
      Scope.procedures(),
    ];
    final granted = await _channel.invokeMethod<bool>('authorize', [for (final scope in scopes) scope.type]);
    return granted ?? false;
  }

  Future<List<String>> titles(Scope scope) async =>
      await _channel.invokeListMethod<String>('records', scope.type) ?? const [];
}
