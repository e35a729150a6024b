import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:url_launcher/url_launcher.dart';

import 'providers.dart';
import 'title_list.dart';

class ShelfPage extends ConsumerWidget {
  const ShelfPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) => Scaffold(
        appBar: AppBar(title: const Text('Second opinion')),
        body: ListView(
          children: [
            TitleList(heading: 'Conditions', titles: ref.watch(conditionsProvider)),
            TitleList(heading: 'Procedures', titles: ref.watch(proceduresProvider)),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://www.juniper.health/legal/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
      );
}
