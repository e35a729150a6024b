import 'package:flutter/material.dart';

import 'data/records_service.dart';
import 'ui/carer_page.dart';
import 'ui/carer_view_model.dart';

void main() {
  runApp(LarkspurApp(viewModel: CarerViewModel(RecordsService())));
}

class LarkspurApp extends StatelessWidget {
  const LarkspurApp({super.key, required this.viewModel});

  final CarerViewModel viewModel;

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Larkspur',
        theme: ThemeData(colorSchemeSeed: Colors.indigo),
        home: CarerPage(viewModel: viewModel),
      );
}
