import 'package:flutter/material.dart';

import '../data/record_repository.dart';

class LabsPage extends StatefulWidget {
  const LabsPage({super.key, required this.repository});

  final RecordRepository repository;

  @override
  State<LabsPage> createState() => _LabsPageState();
}

class _LabsPageState extends State<LabsPage> {
  late final Future<Object?> _records = widget.repository.labs();

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Lab results')),
        body: FutureBuilder<Object?>(
          future: _records,
          builder: (context, snapshot) => snapshot.hasData
              ? SingleChildScrollView(child: Text('${snapshot.data}'))
              : const Center(child: CircularProgressIndicator()),
        ),
      );
}
