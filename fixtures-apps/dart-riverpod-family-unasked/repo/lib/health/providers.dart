import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:health_kit_reporter/model/payload/clinical_record.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import 'health_gateway.dart';

final healthGatewayProvider = Provider<HealthGateway>((ref) => const HealthGateway());

final connectedProvider = FutureProvider<bool>((ref) => ref.watch(healthGatewayProvider).connect());

final recordsProvider = FutureProvider.family<List<ClinicalRecord>, ClinicalType>((ref, type) async {
  if (!await ref.watch(connectedProvider.future)) return const [];
  return ref.watch(healthGatewayProvider).records(type);
});
