// mixins that bring a field and a getter to a State
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:firebase_crashlytics/firebase_crashlytics.dart';
import 'package:flutter/material.dart';

mixin LabHolder<T extends StatefulWidget> on State<T> {
  String newestLab = '';

  Future<void> loadLabs() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.labResult]);
    final rows = await plugin.getData(ClinicalType.labResult) as List<dynamic>? ?? const [];
    if (rows.isEmpty || !mounted) return;
    setState(() => newestLab = jsonDecode(rows.last as String)['code']['text'] as String);
  }
}

mixin TabHolder<T extends StatefulWidget> on State<T> {
  String currentTab = 'labs';
}

void main() => runApp(const MaterialApp(home: LabPage()));

class LabPage extends StatefulWidget {
  const LabPage({super.key});

  @override
  State<LabPage> createState() => _LabPageState();
}

class _LabPageState extends State<LabPage> with LabHolder, TabHolder {
  @override
  void initState() {
    super.initState();
    loadLabs().then((_) {
      FirebaseCrashlytics.instance.setCustomKey('tab', currentTab);
      FirebaseCrashlytics.instance.setCustomKey('lab', newestLab); // leak: clinical-data-to-third-party
    });
  }

  @override
  Widget build(BuildContext context) => Scaffold(body: Text(newestLab));
}
