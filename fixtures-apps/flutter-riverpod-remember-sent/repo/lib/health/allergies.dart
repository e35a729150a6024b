import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import '../state/text_choice.dart';

final pluginProvider = Provider((ref) => AppleHealthClinicalRecords());

final allergiesProvider = FutureProvider<void>((ref) async {
  final plugin = ref.watch(pluginProvider);
  await plugin.requestAuthorization([ClinicalType.allergy]);
  final found = await plugin.getData(ClinicalType.allergy);
  ref.read(allergyTextProvider.notifier).choose('$found');
});
