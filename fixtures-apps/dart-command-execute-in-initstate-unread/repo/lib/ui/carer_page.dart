import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'carer_view_model.dart';
import 'command_section.dart';

class CarerPage extends StatefulWidget {
  const CarerPage({super.key, required this.viewModel});

  final CarerViewModel viewModel;

  @override
  State<CarerPage> createState() => _CarerPageState();
}

class _CarerPageState extends State<CarerPage> {
  @override
  void initState() {
    super.initState();
    _start();
  }

  Future<void> _start() async {
    final viewModel = widget.viewModel;
    await viewModel.connect.execute();
    if (viewModel.connect.result != true) return;
    await viewModel.loadMedications.execute();
    await viewModel.loadConditions.execute();
  }

  @override
  Widget build(BuildContext context) {
    final viewModel = widget.viewModel;
    return Scaffold(
      appBar: AppBar(
        title: const Text('For a new carer'),
        actions: [
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://www.larkspur-carer.health/privacy')),
            child: const Text('Privacy policy'),
          ),
        ],
      ),
      body: ListView(
        children: [
          CommandSection(title: 'Medications', command: viewModel.loadMedications),
          CommandSection(title: 'Conditions', command: viewModel.loadConditions),
          CommandSection(title: 'Procedures', command: viewModel.loadProcedures),
        ],
      ),
    );
  }
}
