import 'package:firebase_remote_config/firebase_remote_config.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

final recordTypesProvider = FutureProvider<List<ClinicalType>>((ref) async {
  final config = FirebaseRemoteConfig.instance;
  await config.fetchAndActivate();
  final names = config.getString('record_types').split(',');
  return [for (final name in names) ClinicalType.values.byName(name)];
});
