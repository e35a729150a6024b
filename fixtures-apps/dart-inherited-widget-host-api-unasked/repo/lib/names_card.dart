import 'package:flutter/material.dart';

class NamesCard extends StatelessWidget {
  const NamesCard({required this.title, required this.names, super.key});

  final String title;
  final List<String> names;

  @override
  Widget build(BuildContext context) => Card(
        child: Column(
          children: [
            Text(title, style: Theme.of(context).textTheme.titleMedium),
            for (final name in names) ListTile(title: Text(name)),
          ],
        ),
      );
}
