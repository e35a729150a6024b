import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'card/card_controller.dart';
import 'card/card_page.dart';
import 'data/allergy_source.dart';
import 'data/last_count_cache.dart';

void main() {
  final source = AllergySource(AppleHealthClinicalRecords());
  final cache = LastCountCache();
  runApp(
    ChangeNotifierProvider(
      create: (_) => CardController(source, cache),
      child: const MaterialApp(title: 'Marlow', home: CardPage()),
    ),
  );
}
