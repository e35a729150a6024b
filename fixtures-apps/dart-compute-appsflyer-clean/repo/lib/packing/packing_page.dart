import 'package:flutter/material.dart';
import 'package:get_it/get_it.dart';
import 'package:url_launcher/url_launcher.dart';

import 'packing_list.dart';
import 'packing_service.dart';

class PackingPage extends StatefulWidget {
  const PackingPage({super.key});

  @override
  State<PackingPage> createState() => _PackingPageState();
}

class _PackingPageState extends State<PackingPage> {
  late final Future<PackingList> _list = GetIt.I<PackingService>().prepare();

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder(
          future: _list,
          builder: (context, snapshot) {
            final list = snapshot.data;
            if (list == null) return const Center(child: CircularProgressIndicator());
            return ListView(children: [
              ListTile(title: Text('For ${list.days} days'), subtitle: Text('Longest: ${list.longest}')),
              for (final title in list.titles) CheckboxListTile(value: false, onChanged: (_) {}, title: Text(title)),
              ListTile(
                title: const Text('Privacy policy'),
                onTap: () => launchUrl(Uri.parse('https://galingale.health/legal/privacy')),
              ),
            ]);
          },
        ),
      );
}
