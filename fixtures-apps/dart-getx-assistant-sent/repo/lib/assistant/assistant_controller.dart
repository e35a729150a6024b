import 'package:flutter/widgets.dart';
import 'package:get/get.dart';

import '../labs/lab_name.dart';
import '../labs/labs_service.dart';
import 'assistant_client.dart';

class AssistantController extends GetxController {
  final question = TextEditingController();
  final labs = <LabName>[].obs;
  final answer = ''.obs;

  @override
  Future<void> onInit() async {
    super.onInit();
    labs.assignAll(await Get.find<LabsService>().load());
  }

  Future<void> send() async {
    final names = labs.map((lab) => lab.value).join(', ');
    answer.value = await Get.find<AssistantClient>().ask('${question.text}\n\nMy results: $names');
  }

  @override
  void onClose() {
    question.dispose();
    super.onClose();
  }
}
