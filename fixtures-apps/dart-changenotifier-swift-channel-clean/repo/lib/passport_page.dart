import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'passport_model.dart';
import 'settings_page.dart';

class PassportPage extends StatelessWidget {
  const PassportPage({super.key});

  @override
  Widget build(BuildContext context) {
    final model = context.watch<PassportModel>();
    return Scaffold(
      appBar: AppBar(title: const Text('Vaccination passport')),
      body: model.loading
          ? const Center(child: CircularProgressIndicator())
          : ListView(
              children: [
                for (final shot in model.shots) ListTile(leading: const Icon(Icons.vaccines), title: Text(shot)),
                for (final allergy in model.allergies) ListTile(leading: const Icon(Icons.warning), title: Text(allergy)),
                const SettingsPage(),
              ],
            ),
    );
  }
}
