import 'package:flutter/material.dart';

import '../state/app_scope.dart';

class AllergyPanel extends StatelessWidget {
  const AllergyPanel({super.key, required this.name});

  final String name;

  @override
  Widget build(BuildContext context) {
    final open = AppScope.of(context).open;
    return ValueListenableBuilder<String>(
      valueListenable: open,
      builder: (context, current, _) => ListTile(
        title: Text(name),
        subtitle: current == name ? const Text('Marked on your shopping lists') : null,
        onTap: () => open.value = name,
      ),
    );
  }
}
