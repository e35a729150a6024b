import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'plugin_provider.dart';

final consentProvider = FutureProvider<bool>((ref) async {
  final plugin = ref.watch(pluginProvider);
  if (!(await plugin.checkIfHealthDataAvailable() ?? false)) return false;
  final granted = await plugin.requestAuthorization([
    ClinicalType.labResult,
    ClinicalType.allergy,
  ]);
  return granted ?? false;
});
