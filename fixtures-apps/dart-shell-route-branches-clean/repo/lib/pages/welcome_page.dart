import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';
import 'package:provider/provider.dart';
import 'package:url_launcher/url_launcher.dart';

import '../health/clinical_types.dart';
import '../health/health_bridge.dart';
import '../navigation/destination.dart';

class WelcomePage extends StatelessWidget {
  const WelcomePage({super.key});

  Future<void> _start(BuildContext context) async {
    final granted = await context.read<HealthBridge>().authorize(const [
      labResults,
      vitalSigns,
    ]);
    if (granted && context.mounted) context.go(destinations.first.path);
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: Column(children: [
          FilledButton(onPressed: () => _start(context), child: const Text('Connect Apple Health')),
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://thornbury.health/legal/privacy')),
            child: const Text('Privacy policy'),
          ),
        ]),
      );
}
