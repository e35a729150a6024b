import 'package:flutter/material.dart';

import '../health/clinical_types.dart';

class Destination {
  const Destination({required this.path, required this.label, required this.icon, required this.type});

  final String path;
  final String label;
  final IconData icon;
  final String type;
}

const destinations = [
  Destination(path: '/labs', label: 'Labs', icon: Icons.science, type: labResults),
  Destination(path: '/vitals', label: 'Vital signs', icon: Icons.monitor_heart, type: vitalSigns),
];
