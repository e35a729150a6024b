import 'package:flutter/material.dart';

import 'health/health_permissions.dart';

class PermissionPage extends StatelessWidget {
  const PermissionPage({super.key});

  Future<void> _continue(BuildContext context) async {
    await requestRecordAccess();
    if (context.mounted) Navigator.of(context).pushReplacementNamed('/overview');
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Your records')),
        body: Center(
          child: FilledButton(
            onPressed: () => _continue(context),
            child: const Text('Connect Apple Health'),
          ),
        ),
      );
}
