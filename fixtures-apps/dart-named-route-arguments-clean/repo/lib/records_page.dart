import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'clinical_service.dart';

class RecordsPage extends StatelessWidget {
  const RecordsPage({super.key});

  static const route = '/records';

  @override
  Widget build(BuildContext context) {
    final type = ModalRoute.of(context)!.settings.arguments as ClinicalType;
    return Scaffold(
      appBar: AppBar(),
      body: FutureBuilder<List<String>>(
        future: ClinicalService.instance.titles(type),
        builder: (context, snapshot) {
          final titles = snapshot.data;
          if (titles == null) return const Center(child: CircularProgressIndicator());
          return ListView(children: [for (final title in titles) ListTile(title: Text(title))]);
        },
      ),
    );
  }
}
