import 'package:flutter/material.dart';
import 'package:provider/provider.dart';
import 'package:url_launcher/url_launcher.dart';

import 'card_controller.dart';
import 'count_text.dart';

class CardPage extends StatelessWidget {
  const CardPage({super.key});

  @override
  Widget build(BuildContext context) {
    final controller = context.watch<CardController>();
    return Scaffold(
      appBar: AppBar(title: const Text('Emergency card')),
      body: Column(
        children: [
          Text(countText(controller.allergies)),
          if (!controller.connected)
            FilledButton(
              onPressed: () => context.read<CardController>().open(),
              child: const Text('Connect Health Records'),
            ),
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://marlow-card.com/privacy')),
            child: const Text('Privacy policy'),
          ),
        ],
      ),
    );
  }
}
