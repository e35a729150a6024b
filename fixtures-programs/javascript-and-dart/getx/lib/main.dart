// asks: medication vitalSign | reads: medication vitalSign
// a GetX controller: observable tab, a worker reads when it changes
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:get/get.dart';

const channel = MethodChannel('health.records/channel');

class ChartController extends GetxController {
  final tabs = ['medications', 'vitals'].obs;
  final selected = ''.obs;
  final titles = <String>[].obs;

  @override
  void onInit() {
    super.onInit();
    channel.invokeMethod<bool>('authorize', {'types': tabs.toList()});
    ever(selected, read);
  }

  Future<void> read(String type) async {
    titles.value = await channel.invokeListMethod<String>('records', {'type': type}) ?? [];
  }
}

void main() {
  Get.put(ChartController());
  runApp(const GetMaterialApp(home: ChartPage()));
}

class ChartPage extends StatelessWidget {
  const ChartPage({super.key});

  @override
  Widget build(BuildContext context) {
    final chart = Get.find<ChartController>();
    return Scaffold(
      body: Obx(() => ListView(children: [
            for (final tab in chart.tabs)
              ListTile(title: Text(tab), onTap: () => chart.selected.value = tab),
            for (final title in chart.titles) Text(title),
          ])),
    );
  }
}
