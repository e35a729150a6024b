// GetX: a controller with Rx fields and two workers
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:get/get.dart';
import 'package:mixpanel_flutter/mixpanel_flutter.dart';

class CabinetController extends GetxController {
  final medicines = <String>[].obs;
  final sorting = 'name'.obs;
  late final Mixpanel mixpanel;

  @override
  Future<void> onInit() async {
    super.onInit();
    mixpanel = await Mixpanel.init('gx9', trackAutomaticEvents: false);
    ever(sorting, (value) => mixpanel.track('sorting', properties: {'value': value}));
    ever(medicines, (value) => mixpanel.track('medicines', properties: {'value': value.join(',')})); // leak: clinical-data-to-third-party
    await load();
  }

  Future<void> load() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.medication]);
    final rows = await plugin.getData(ClinicalType.medication) as List<dynamic>? ?? const [];
    medicines.assignAll(rows.map((row) => jsonDecode(row as String)['medicationReference']['display'] as String));
  }
}

void main() => runApp(const GetMaterialApp(home: CabinetPage()));

class CabinetPage extends StatelessWidget {
  const CabinetPage({super.key});

  @override
  Widget build(BuildContext context) {
    final controller = Get.put(CabinetController());
    return Scaffold(
      body: Obx(() => Text(controller.medicines.join('\n'))),
      floatingActionButton: FloatingActionButton(onPressed: () => controller.sorting.value = 'date'),
    );
  }
}
