import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

class TitleList extends StatelessWidget {
  const TitleList({super.key, required this.heading, required this.titles});

  final String heading;
  final AsyncValue<List<String>> titles;

  @override
  Widget build(BuildContext context) => titles.when(
        loading: () => const LinearProgressIndicator(),
        error: (error, stackTrace) => const Text('Could not be read'),
        data: (lines) => Column(
          children: [Text(heading), for (final line in lines) ListTile(title: Text(line))],
        ),
      );
}
