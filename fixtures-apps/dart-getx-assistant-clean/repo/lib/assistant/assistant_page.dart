import 'package:flutter/material.dart';
import 'package:get/get.dart';

import '../settings_page.dart';
import 'assistant_controller.dart';

class AssistantPage extends GetView<AssistantController> {
  const AssistantPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(
          children: [
            Obx(() => Column(children: [for (final lab in controller.labs) Text(lab.short)])),
            TextField(controller: controller.question),
            FilledButton(onPressed: controller.send, child: const Text('Ask')),
            Obx(() => Text(controller.answer.value)),
            const SettingsPage(),
          ],
        ),
      );
}
