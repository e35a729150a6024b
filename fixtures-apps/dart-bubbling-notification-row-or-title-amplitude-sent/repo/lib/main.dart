import 'package:flutter/material.dart';

import 'data/condition_repository.dart';
import 'screens/home_shell.dart';
import 'usage/usage_meter.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  runApp(CurlewApp(repository: const ConditionRepository(), meter: UsageMeter()));
}

class CurlewApp extends StatelessWidget {
  const CurlewApp({super.key, required this.repository, required this.meter});

  final ConditionRepository repository;
  final UsageMeter meter;

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Curlew',
        home: HomeShell(repository: repository, meter: meter),
      );
}
