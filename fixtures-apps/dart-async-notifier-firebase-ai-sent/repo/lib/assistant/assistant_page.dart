import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import '../labs/labs_repository.dart';
import 'assistant_controller.dart';

class AssistantPage extends ConsumerWidget {
  const AssistantPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) {
    final answer = ref.watch(assistantProvider).value;
    final labs = ref.watch(labsProvider).value ?? const [];
    return Scaffold(
      appBar: AppBar(title: const Text('Ask about your results')),
      body: ListView(
        children: [
          TextField(onSubmitted: ref.read(assistantProvider.notifier).ask),
          if (answer != null) Text(answer),
          for (final lab in labs) ListTile(title: Text(lab.name), subtitle: Text('${lab.date}')),
        ],
      ),
    );
  }
}
