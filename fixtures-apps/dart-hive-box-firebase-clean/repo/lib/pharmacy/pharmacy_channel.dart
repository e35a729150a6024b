import 'package:flutter/services.dart';

import 'refill.dart';

const _channel = MethodChannel('health.osprey/pharmacy');
const _medications = 'HKClinicalTypeIdentifierMedicationRecord';

Future<List<Refill>> importRefills() async {
  final granted = await _channel.invokeMethod<bool>('authorize', [_medications]) ?? false;
  if (!granted) return const [];
  final rows = await _channel.invokeListMethod<Map<Object?, Object?>>('read', _medications) ?? const [];
  return rows.map(Refill.fromMap).toList();
}
