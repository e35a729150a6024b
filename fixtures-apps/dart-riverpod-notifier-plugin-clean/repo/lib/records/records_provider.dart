import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

import 'consent_provider.dart';
import 'plugin_provider.dart';

final recordsProvider = FutureProvider.family<String, ClinicalType>((ref, type) async {
  if (!await ref.watch(consentProvider.future)) return '';
  final data = await ref.watch(pluginProvider).getData(type);
  return '$data';
});
