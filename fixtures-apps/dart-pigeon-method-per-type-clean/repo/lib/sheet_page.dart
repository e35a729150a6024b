import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'camp_api.g.dart';
import 'camp_repository.dart';

class SheetPage extends StatefulWidget {
  const SheetPage({super.key, required this.repository});

  final CampRepository repository;

  @override
  State<SheetPage> createState() => _SheetPageState();
}

class _SheetPageState extends State<SheetPage> {
  late final Future<CampSheet?> _sheet = widget.repository.loadSheet();

  Iterable<Widget> _block(String title, List<CampEntry> entries) sync* {
    yield ListTile(title: Text(title, style: Theme.of(context).textTheme.titleMedium));
    for (final entry in entries) {
      yield ListTile(title: Text(entry.name), trailing: Text('${entry.year}'));
    }
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: const Text('Camp health sheet'), actions: [
        IconButton(
          icon: const Icon(Icons.privacy_tip_outlined),
          tooltip: 'Privacy policy',
          onPressed: () => launchUrl(Uri.parse('https://www.tamarack.health/legal/privacy')),
        ),
      ]),
      body: FutureBuilder<CampSheet?>(
        future: _sheet,
        builder: (context, snapshot) {
          final sheet = snapshot.data;
          if (sheet == null) return const Center(child: Text('Nothing to show yet'));
          return ListView(children: [
            ..._block('Allergies', sheet.allergies),
            ..._block('Shots', sheet.shots),
            ..._block('Measured', sheet.measurements),
          ]);
        },
      ),
    );
  }
}
