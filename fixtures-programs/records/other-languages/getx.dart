// GetX: observables, a worker and Get.find; the records' observable is only shown
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';
import 'package:get/get.dart';

class AllergyController extends GetxController {
  final names = <String>[].obs;
  final search = ''.obs;

  @override
  void onInit() {
    super.onInit();
    debounce(search, (word) {
      FirebaseAnalytics.instance.logEvent(name: 'search', parameters: {'word': word});
    });
    load();
  }

  Future<void> load() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.allergy]);
    final rows = await plugin.getData(ClinicalType.allergy) as List<dynamic>? ?? const [];
    names.assignAll([for (final row in rows) jsonDecode(row as String)['code']['text'] as String]);
  }
}

void main() {
  Get.put(AllergyController());
  runApp(const GetMaterialApp(home: AllergyPage()));
}

class AllergyPage extends StatelessWidget {
  const AllergyPage({super.key});

  @override
  Widget build(BuildContext context) {
    final controller = Get.find<AllergyController>();
    return Column(children: [
      TextField(onChanged: controller.search.call),
      Obx(() => Text(controller.names.where((name) => name.contains(controller.search.value)).join('\n'))),
    ]);
  }
}
