// collection-for, collection-if and spreads
import 'dart:convert';
import 'dart:developer';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

final plugin = AppleHealthClinicalRecords();

Future<void> load({bool withVitals = true}) async {
  await plugin.requestAuthorization([ClinicalType.labResult, ClinicalType.vitalSign]);
  final labs = await plugin.getData(ClinicalType.labResult) as List<dynamic>? ?? const [];
  final vitals = await plugin.getData(ClinicalType.vitalSign) as List<dynamic>? ?? const [];

  final rows = [
    for (final lab in labs) jsonDecode(lab as String)['code']['text'] as String,
    if (withVitals) ...[
      for (final vital in vitals) jsonDecode(vital as String)['code']['text'] as String,
    ],
  ];
  final menu = {
    'home': 'Home',
    if (rows.isNotEmpty) 'results': 'Results',
    ...{'help': 'Help', 'about': 'About'},
  };

  log('menu: ${menu.values.join(', ')}');
  log('rows: ${rows.join(', ')}'); // leak: clinical-data-logged
}

void main() {
  runApp(MaterialApp(
    home: Scaffold(body: FilledButton(onPressed: () => load(), child: const Text('Load'))),
  ));
}
