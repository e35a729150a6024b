import 'package:flutter/material.dart';
import 'package:get/get.dart';

import 'assistant/assistant_client.dart';
import 'assistant/assistant_controller.dart';
import 'assistant/assistant_page.dart';
import 'labs/labs_service.dart';

void main() {
  Get.put(LabsService());
  Get.put(AssistantClient());
  runApp(
    GetMaterialApp(
      home: const AssistantPage(),
      initialBinding: BindingsBuilder.put(() => AssistantController()),
    ),
  );
}
