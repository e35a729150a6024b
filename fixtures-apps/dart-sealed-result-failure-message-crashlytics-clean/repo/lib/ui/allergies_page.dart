import 'package:flutter/material.dart';

import '../core/failure_reporter.dart';
import '../data/allergy.dart';
import '../data/allergy_repository.dart';
import 'about_page.dart';

class AllergiesPage extends StatefulWidget {
  const AllergiesPage({super.key, required this.repository, required this.reporter});

  final AllergyRepository repository;
  final FailureReporter reporter;

  @override
  State<AllergiesPage> createState() => _AllergiesPageState();
}

class _AllergiesPageState extends State<AllergiesPage> {
  List<Allergy> _allergies = const [];
  String _notice = '';

  @override
  void initState() {
    super.initState();
    _load();
  }

  Future<void> _load() async {
    final result = await widget.repository.load();
    if (!mounted) return;
    result.fold(
      onOk: (value) => setState(() => _allergies = value),
      onFailed: (failure) {
        widget.reporter.report(failure);
        setState(() => _notice = 'The records could not be read.');
      },
    );
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: const Text('Allergies'),
          actions: [
            IconButton(
              icon: const Icon(Icons.info_outline),
              onPressed: () => Navigator.of(context).push(MaterialPageRoute<void>(builder: (_) => const AboutPage())),
            ),
          ],
        ),
        body: ListView(
          children: [
            for (final allergy in _allergies)
              ListTile(title: Text(allergy.name), subtitle: Text('${allergy.recordedOn.year}')),
            if (_notice.isNotEmpty) Text(_notice),
          ],
        ),
      );
}
