import 'package:flutter/material.dart';

import '../data/record_repository.dart';

class VitalsPage extends StatefulWidget {
  const VitalsPage({super.key, required this.repository});

  final RecordRepository repository;

  @override
  State<VitalsPage> createState() => _VitalsPageState();
}

class _VitalsPageState extends State<VitalsPage> {
  late final Future<Object?> _records = widget.repository.vitals();

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Vital signs')),
        body: FutureBuilder<Object?>(
          future: _records,
          builder: (context, snapshot) => snapshot.hasData
              ? SingleChildScrollView(child: Text('${snapshot.data}'))
              : const Center(child: CircularProgressIndicator()),
        ),
      );
}
