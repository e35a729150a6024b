// Riverpod: an AsyncNotifier, a family derived from it and a state of the search text
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

class LabsNotifier extends AsyncNotifier<List<String>> {
  @override
  Future<List<String>> build() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.labResult]);
    final rows = await plugin.getData(ClinicalType.labResult) as List<dynamic>? ?? const [];
    return [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
  }
}

final labsProvider = AsyncNotifierProvider<LabsNotifier, List<String>>(LabsNotifier.new);
final labProvider = Provider.family<String?, int>((ref, index) => ref.watch(labsProvider).value?.elementAtOrNull(index));

class SearchNotifier extends Notifier<String> {
  @override
  String build() => '';
  void set(String text) => state = text;
}

final searchProvider = NotifierProvider<SearchNotifier, String>(SearchNotifier.new);

void main() => runApp(const ProviderScope(child: MaterialApp(home: LabsPage())));

class LabsPage extends ConsumerWidget {
  const LabsPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) {
    final first = ref.watch(labProvider(0));
    return Scaffold(
      body: TextField(onChanged: ref.read(searchProvider.notifier).set),
      floatingActionButton: FloatingActionButton(onPressed: () {
        FirebaseAnalytics.instance.logEvent(name: 'search', parameters: {'text': ref.read(searchProvider)});
        FirebaseAnalytics.instance.logEvent(name: 'first', parameters: {'text': first ?? ''}); // leak: clinical-data-to-third-party
      }),
    );
  }
}
