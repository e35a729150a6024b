import 'package:flutter/material.dart';

import '../data/record_repository.dart';

class ShotsPage extends StatefulWidget {
  const ShotsPage({super.key, required this.repository});

  final RecordRepository repository;

  @override
  State<ShotsPage> createState() => _ShotsPageState();
}

class _ShotsPageState extends State<ShotsPage> {
  late final Future<Object?> _records = widget.repository.shots();

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Immunizations')),
        body: FutureBuilder<Object?>(
          future: _records,
          builder: (context, snapshot) => snapshot.hasData
              ? SingleChildScrollView(child: Text('${snapshot.data}'))
              : const Center(child: CircularProgressIndicator()),
        ),
      );
}
