import 'dart:async';

import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'folder_scope.dart';
import 'names_card.dart';

class FolderPage extends StatefulWidget {
  const FolderPage({super.key});

  @override
  State<FolderPage> createState() => _FolderPageState();
}

class _FolderPageState extends State<FolderPage> {
  Future<(List<String>, List<String>, List<String>)>? _folder;

  @override
  void didChangeDependencies() {
    super.didChangeDependencies();
    final host = FolderScope.of(context);
    _folder ??= host.connect().then((_) => (host.allergies(), host.medicines(), host.shots()).wait);
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Hawthorn')),
        body: FutureBuilder(
          future: _folder,
          builder: (context, snapshot) => switch (snapshot.data) {
            (final allergies, final medicines, final shots) => ListView(
                children: [
                  NamesCard(title: 'Allergies', names: allergies),
                  NamesCard(title: 'Medicines', names: medicines),
                  NamesCard(title: 'Shots', names: shots),
                ],
              ),
            null => const Center(child: CircularProgressIndicator()),
          },
        ),
        bottomNavigationBar: TextButton(
          onPressed: () => launchUrl(Uri.parse('https://www.hawthorn.health/legal/privacy')),
          child: const Text('Privacy policy'),
        ),
      );
}
