import 'package:flutter/material.dart';

@immutable
class Section {
  const Section(this.key, this.title, this.icon);

  final String key;
  final String title;
  final IconData icon;
}

const sections = [
  Section('diagnoses', 'Diagnoses', Icons.assignment_outlined),
  Section('allergies', 'Allergies', Icons.warning_amber_outlined),
  Section('shots', 'Immunizations', Icons.vaccines_outlined),
];
