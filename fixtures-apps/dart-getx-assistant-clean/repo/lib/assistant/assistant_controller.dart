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
    answer.value = await Get.find<AssistantClient>().ask(question.text);
  }

  @override
  void onClose() {
    question.dispose();
    super.onClose();
  }
}
