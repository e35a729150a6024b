import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/predicate.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import '../config/record_types.dart';

final recordsProvider = FutureProvider<List<ClinicalRecord>>((ref) async {
  final types = await ref.watch(recordTypesProvider.future);
  final identifiers = types.map((type) => type.identifier).toList();
  if (!await HealthKitReporter.requestAuthorization(identifiers, const [])) return const [];
  final always = Predicate(DateTime(2000), DateTime.now());
  return [
    for (final identifier in identifiers)
      ...(await HealthKitReporter.sampleQuery(identifier, always)).whereType<ClinicalRecord>(),
  ];
});
