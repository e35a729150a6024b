import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';
import 'package:provider/provider.dart';

import '../health/health_access.dart';
import '../settings/privacy_tile.dart';

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) {
    final access = context.watch<HealthAccess>();
    void open(ClinicalType type) => context.push('/records', extra: type);
    return Scaffold(
      appBar: AppBar(title: const Text('Tansy')),
      body: ListView(
        children: [
          if (!access.granted) ListTile(title: const Text('Connect Apple Health'), onTap: access.connect),
          if (access.granted) ...[
            ListTile(title: const Text('Allergies'), onTap: () => open(ClinicalType.allergyRecord)),
            ListTile(title: const Text('Insurance'), onTap: () => open(ClinicalType.coverageRecord)),
            ListTile(title: const Text('Procedures'), onTap: () => open(ClinicalType.procedureRecord)),
          ],
          const PrivacyTile(),
        ],
      ),
    );
  }
}
