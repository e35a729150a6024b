import 'package:flutter/material.dart';

import '../utils/command.dart';

class CommandSection extends StatelessWidget {
  const CommandSection({super.key, required this.title, required this.command});

  final String title;
  final Command<List<String>> command;

  @override
  Widget build(BuildContext context) => ListenableBuilder(
        listenable: command,
        builder: (context, _) => Column(
          crossAxisAlignment: CrossAxisAlignment.start,
          children: [
            Text(title, style: Theme.of(context).textTheme.titleMedium),
            if (command.running) const LinearProgressIndicator(),
            for (final line in command.result ?? const <String>[]) Text(line),
          ],
        ),
      );
}
