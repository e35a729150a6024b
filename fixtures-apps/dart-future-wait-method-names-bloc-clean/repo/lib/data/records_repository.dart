import 'package:flutter/services.dart';

import 'record.dart';

abstract interface class RecordsRepository {
  Future<bool> requestAuthorization();
  Future<List<ClinicalRecord>> loadAll();
}

class ChannelRecordsRepository implements RecordsRepository {
  const ChannelRecordsRepository([this._channel = const MethodChannel('health.glenmoor/records')]);

  final MethodChannel _channel;

  @override
  Future<bool> requestAuthorization() async => await _channel.invokeMethod<bool>('requestAuthorization') ?? false;

  @override
  Future<List<ClinicalRecord>> loadAll() async {
    final pages = await Future.wait([
      _read('readAllergies'),
      _read('readMedications'),
      _read('readVitals'),
    ]);
    return pages.expand((page) => page).toList();
  }

  Future<List<ClinicalRecord>> _read(String method) async {
    final rows = await _channel.invokeListMethod<Map<dynamic, dynamic>>(method) ?? const [];
    return rows.map(ClinicalRecord.fromMap).toList();
  }
}
