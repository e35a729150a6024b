import 'package:flutter/services.dart';

import 'clinical_record.dart';
import 'record_kind.dart';

class HealthChannel {
  const HealthChannel();

  static const _channel = MethodChannel('health.fennel/records');

  Future<bool> authorize(List<RecordKind> kinds) async {
    final types = [for (final kind in kinds) kind.identifier];
    return await _channel.invokeMethod<bool>('authorize', {'types': types}) ?? false;
  }

  Future<List<ClinicalRecord>> fetch(RecordKind kind) async {
    final rows = await _channel.invokeListMethod<Map<Object?, Object?>>('fetch', {'type': kind.identifier});
    return (rows ?? const []).map(ClinicalRecord.fromRow).nonNulls.toList();
  }
}
