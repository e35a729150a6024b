import 'package:flutter/material.dart';

class ChipRow extends StatelessWidget {
  const ChipRow({super.key, required this.labels, required this.chosen, required this.onChosen});

  final List<String> labels;
  final Set<String> chosen;
  final void Function(String label) onChosen;

  @override
  Widget build(BuildContext context) => Wrap(
        spacing: 8,
        children: [
          for (final label in labels)
            FilterChip(
              label: Text(label),
              selected: chosen.contains(label),
              onSelected: (_) => onChosen(label),
            ),
        ],
      );
}
