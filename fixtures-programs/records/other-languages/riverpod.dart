// Riverpod providers, one built upon the other
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

final pluginProvider = Provider((ref) => AppleHealthClinicalRecords());

final drugsProvider = FutureProvider<List<String>>((ref) async {
  final plugin = ref.watch(pluginProvider);
  await plugin.requestAuthorization([ClinicalType.medication]);
  final rows = await plugin.getData(ClinicalType.medication) as List<dynamic>? ?? const [];
  return [for (final row in rows) jsonDecode(row as String)['medicationReference']['display'] as String];
});

final sentenceProvider = FutureProvider<String>((ref) async {
  final drugs = await ref.watch(drugsProvider.future);
  return 'Takes ${drugs.join(' and ')}';
});

final titleProvider = Provider((ref) => 'Cabinet');

void main() => runApp(const ProviderScope(child: MaterialApp(home: CabinetPage())));

class CabinetPage extends ConsumerWidget {
  const CabinetPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) {
    ref.listen(sentenceProvider, (_, next) {
      final sentence = next.value;
      if (sentence != null) Sentry.addBreadcrumb(Breadcrumb(message: sentence)); // leak: clinical-data-to-third-party
      Sentry.addBreadcrumb(Breadcrumb(message: ref.read(titleProvider)));
    });
    return Scaffold(appBar: AppBar(title: Text(ref.watch(titleProvider))));
  }
}
