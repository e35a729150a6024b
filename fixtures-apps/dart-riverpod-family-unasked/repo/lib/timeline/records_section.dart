import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

import '../health/providers.dart';

class RecordsSection extends ConsumerWidget {
  const RecordsSection({super.key, required this.title, required this.type});

  final String title;
  final ClinicalType type;

  @override
  Widget build(BuildContext context, WidgetRef ref) {
    final records = ref.watch(recordsProvider(type));
    return ExpansionTile(
      title: Text(title),
      children: records.when(
        data: (found) => [for (final record in found) ListTile(title: Text(record.harmonized.displayName))],
        error: (error, _) => [const ListTile(title: Text('Could not be read'))],
        loading: () => [const LinearProgressIndicator()],
      ),
    );
  }
}
