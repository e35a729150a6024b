import 'package:flutter/material.dart';

import '../data/condition_repository.dart';
import 'condition_row.dart';

class ConditionList extends StatefulWidget {
  const ConditionList({super.key, required this.repository});

  final ConditionRepository repository;

  @override
  State<ConditionList> createState() => _ConditionListState();
}

class _ConditionListState extends State<ConditionList> {
  late final Future<List<String>> _names = widget.repository.all();

  @override
  Widget build(BuildContext context) => FutureBuilder<List<String>>(
        future: _names,
        builder: (context, snapshot) {
          final names = snapshot.data;
          if (names == null) return const Center(child: CircularProgressIndicator());
          return ListView.builder(
            itemCount: names.length,
            itemBuilder: (context, index) => ConditionRow(name: names[index], row: index),
          );
        },
      );
}
