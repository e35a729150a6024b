// asks: coverage labResult medication | reads: labResult medication
// a TabController's index, with one tab fewer than there are types
// open: one more is taken for used
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

void main() => runApp(const MaterialApp(home: TabsPage()));

class TabsPage extends StatefulWidget {
  const TabsPage({super.key});

  @override
  State<TabsPage> createState() => _TabsPageState();
}

class _TabsPageState extends State<TabsPage> with SingleTickerProviderStateMixin {
  static const types = [ClinicalType.labResult, ClinicalType.medication, ClinicalType.coverage];
  static const tabs = [Tab(text: 'Labs'), Tab(text: 'Medications')];
  final plugin = AppleHealthClinicalRecords();
  late final controller = TabController(length: tabs.length, vsync: this)..addListener(_changed);

  @override
  void initState() {
    super.initState();
    plugin.requestAuthorization(types).then((_) => _changed());
  }

  Future<void> _changed() async {
    if (controller.indexIsChanging) return;
    debugPrint('${await plugin.getData(types[controller.index])}');
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(bottom: TabBar(controller: controller, tabs: tabs)),
      );
}
