import 'dart:convert';
import 'dart:isolate';

import 'package:flutter/services.dart';

import 'clinical_id.dart';
import 'clinical_repository.dart';

class ChannelClinicalRepository implements ClinicalRepository {
  static const _channel = MethodChannel('health.bramble/clinical');

  static const _onTheCard = <ClinicalId>[
    ClinicalId.allergy,
    ClinicalId.condition,
    ClinicalId.immunization,
  ];

  @override
  Future<bool> authorize() async {
    final identifiers = [for (final id in _onTheCard) id.raw];
    return await _channel.invokeMethod<bool>('authorize', identifiers) ?? false;
  }

  @override
  Future<List<CardLine>> fetch(ClinicalId id) async {
    final rows = await _channel.invokeListMethod<Map<Object?, Object?>>('read', id.raw) ?? const [];
    final pairs = [for (final row in rows) (row['title']! as String, row['fhir']! as String)];
    return Isolate.run(() => [for (final (title, fhir) in pairs) (title: title, code: _code(fhir))]);
  }

  static String? _code(String fhir) {
    if (fhir.isEmpty) return null;
    return switch (jsonDecode(fhir)) {
      {'code': {'coding': [{'code': final String code}, ...]}} => code,
      _ => null,
    };
  }
}
