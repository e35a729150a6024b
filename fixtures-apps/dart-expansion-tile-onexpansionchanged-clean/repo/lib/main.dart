import 'package:flutter/material.dart';

import 'camp/camp_controller.dart';
import 'camp/camp_page.dart';
import 'records/camp_records.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  runApp(MarlpitApp(controller: CampController(CampRecords())));
}

class MarlpitApp extends StatelessWidget {
  const MarlpitApp({super.key, required this.controller});

  final CampController controller;

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Marlpit',
        home: CampPage(controller: controller),
      );
}
