import 'package:flutter/material.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';
import 'package:provider/provider.dart';

import '../health/health_access.dart';

class RecordsPage extends StatelessWidget {
  const RecordsPage({super.key, required this.type});

  final ClinicalType type;

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('At the desk')),
        body: FutureBuilder(
          future: context.read<HealthAccess>().samplesOf(type),
          builder: (context, snapshot) {
            final samples = snapshot.data ?? const [];
            return ListView.builder(
              itemCount: samples.length,
              itemBuilder: (context, index) => ListTile(title: Text(samples[index].sourceRevision.source.name)),
            );
          },
        ),
      );
}
