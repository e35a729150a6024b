import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

import 'data/allergy_repository.dart';
import 'state/allergy_model.dart';
import 'ui/menu_page.dart';

void main() {
  final repository = AllergyRepository(AppleHealthClinicalRecords());
  runApp(CanarygrassApp(model: AllergyModel(repository)));
}

class CanarygrassApp extends StatelessWidget {
  const CanarygrassApp({super.key, required this.model});

  final AllergyModel model;

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Canarygrass',
        home: MenuPage(model: model),
      );
}
