import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'records_provider.dart';

class RecordsPage extends ConsumerWidget {
  const RecordsPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) {
    final results = ref.watch(recordsProvider(ClinicalType.labResult));
    final allergies = ref.watch(recordsProvider(ClinicalType.allergy));
    return Scaffold(
      appBar: AppBar(
        title: const Text('Thistle'),
        actions: [IconButton(icon: const Icon(Icons.info), onPressed: () => Navigator.of(context).pushNamed('/about'))],
      ),
      body: ListView(
        children: [
          Text(results.value ?? ''),
          Text(allergies.value ?? ''),
        ],
      ),
    );
  }
}
