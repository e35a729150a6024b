import 'package:flutter/material.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';

enum RecordTopic {
  labs(ClinicalType.labResultRecord, 'Lab results', Icons.science_outlined),
  medications(ClinicalType.medicationRecord, 'Medications', Icons.medication_outlined),
  vitals(ClinicalType.vitalSignRecord, 'Vital signs', Icons.favorite_outline);

  const RecordTopic(this.type, this.title, this.icon);

  final ClinicalType type;
  final String title;
  final IconData icon;
}
