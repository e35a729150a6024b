import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:url_launcher/url_launcher.dart';

import 'health/allergies.dart';
import 'recipes/recipe.dart';
import 'state/remember.dart';
import 'state/text_choice.dart';

class KitchenPage extends ConsumerWidget {
  const KitchenPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) {
    ref.watch(rememberProvider);
    ref.watch(allergiesProvider);
    final allergies = ref.watch(allergyTextProvider);
    final order = ref.watch(orderProvider);
    final shown = [...recipes];
    if (order == 'name') shown.sort((a, b) => a.name.compareTo(b.name));
    return Scaffold(
      appBar: AppBar(
        actions: [
          TextButton(
            onPressed: () => ref.read(orderProvider.notifier).choose('name'),
            child: const Text('By name'),
          ),
        ],
      ),
      body: ListView(
        children: [
          for (final recipe in shown)
            ListTile(title: Text(recipe.name), enabled: recipe.suits(allergies)),
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://cloverly-kitchen.com/privacy')),
            child: const Text('Privacy policy'),
          ),
        ],
      ),
    );
  }
}
