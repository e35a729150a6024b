import 'package:flutter/material.dart';

import 'guide_page.dart';
import 'guide_service.dart';
import 'medication_repository.dart';

void main() => runApp(
      MaterialApp(
        title: 'Foxglove',
        home: GuidePage(repository: MedicationRepository(), guide: GuideService()),
      ),
    );
