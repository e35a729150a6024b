import 'package:flutter/material.dart';

import 'guide_service.dart';
import 'medication.dart';
import 'medication_repository.dart';
import 'settings_page.dart';

class GuidePage extends StatefulWidget {
  const GuidePage({super.key, required this.repository, required this.guide});

  final MedicationRepository repository;
  final GuideService guide;

  @override
  State<GuidePage> createState() => _GuidePageState();
}

class _GuidePageState extends State<GuidePage> {
  final _input = TextEditingController();
  List<Medication> _medications = const [];
  String _answer = '';

  @override
  void initState() {
    super.initState();
    widget.repository.all().then((found) => setState(() => _medications = found));
  }

  @override
  void dispose() {
    _input.dispose();
    super.dispose();
  }

  Future<void> _ask() async {
    final names = _medications.map((medication) => medication.name).join(', ');
    final answer = await widget.guide.explain('${_input.text} (I take $names)');
    setState(() => _answer = answer);
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Medicine guide')),
        body: ListView(
          children: [
            for (final medication in _medications) ListTile(title: Text(medication.name)),
            TextField(controller: _input, decoration: const InputDecoration(labelText: 'What do you want to know?')),
            FilledButton(onPressed: _ask, child: const Text('Ask')),
            Text(_answer),
            const SettingsPage(),
          ],
        ),
      );
}
