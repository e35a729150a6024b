import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'health.g.dart';

final healthApiProvider = Provider((ref) => HealthHostApi());

final accessProvider = FutureProvider<bool>((ref) => ref.watch(healthApiProvider).connect([
      FormTopic.vaccinations,
      FormTopic.allergies,
      FormTopic.insurance,
    ]));

final vaccinationsProvider = FutureProvider<List<FormRecord>>((ref) async {
  if (!await ref.watch(accessProvider.future)) return const [];
  return ref.watch(healthApiProvider).records(FormTopic.vaccinations);
});

final allergiesProvider = FutureProvider<List<FormRecord>>((ref) async {
  if (!await ref.watch(accessProvider.future)) return const [];
  return ref.watch(healthApiProvider).records(FormTopic.allergies);
});
