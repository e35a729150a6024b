import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import '../records/condition_source.dart';
import 'condition_page.dart';

class ConditionList extends StatelessWidget {
  const ConditionList({super.key, required this.source});

  final ConditionSource source;

  void _open(BuildContext context, String title) {
    Navigator.of(context).push(MaterialPageRoute<void>(
      settings: RouteSettings(name: 'condition/$title', arguments: title),
      builder: (_) => const ConditionPage(),
    ));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Conditions')),
        body: FutureBuilder<List<String>>(
          future: source.titles(),
          builder: (context, snapshot) => ListView(children: [
            for (final title in snapshot.data ?? const <String>[])
              ListTile(title: Text(title), onTap: () => _open(context, title)),
            ListTile(
              title: const Text('Privacy policy'),
              onTap: () => launchUrl(Uri.parse('https://clovermere.care/privacy')),
            ),
          ]),
        ),
      );
}
