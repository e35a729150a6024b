import 'package:flutter/material.dart';

import '../settings/settings_page.dart';
import 'camp_controller.dart';

class CampPage extends StatefulWidget {
  const CampPage({super.key, required this.controller});

  final CampController controller;

  @override
  State<CampPage> createState() => _CampPageState();
}

class _CampPageState extends State<CampPage> {
  CampController get controller => widget.controller;

  @override
  void initState() {
    super.initState();
    controller.connect();
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: const Text('For the camp leader'),
          actions: [
            IconButton(
              icon: const Icon(Icons.settings),
              onPressed: () => Navigator.of(context).push(
                MaterialPageRoute<void>(builder: (_) => const SettingsPage()),
              ),
            ),
          ],
        ),
        body: ListenableBuilder(
          listenable: controller,
          builder: (context, _) => ListView(
            children: [
              ExpansionTile(
                title: const Text('Allergies'),
                enabled: controller.connected,
                onExpansionChanged: (open) {
                  if (open) controller.openAllergies();
                },
                children: [for (final name in controller.allergies) ListTile(title: Text(name))],
              ),
              ExpansionTile(
                title: const Text('Illnesses'),
                enabled: controller.connected,
                onExpansionChanged: (open) {
                  if (open) controller.openAllergies();
                },
                children: [for (final name in controller.conditions) ListTile(title: Text(name))],
              ),
            ],
          ),
        ),
      );
}
