import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import '../data/record_repository.dart';
import '../routing/routes.dart';

class HomePage extends StatelessWidget {
  const HomePage({super.key, required this.repository});

  final RecordRepository repository;

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Speedwell')),
        body: ListView(
          children: [
            ListTile(title: const Text('Connect'), onTap: repository.connect),
            ListTile(title: const Text('Lab results'), onTap: () => Navigator.pushNamed(context, Routes.labs)),
            ListTile(title: const Text('Immunizations'), onTap: () => Navigator.pushNamed(context, Routes.shots)),
            ListTile(title: const Text('Vital signs'), onTap: () => Navigator.pushNamed(context, Routes.vitals)),
            ListTile(
              title: const Text('Privacy policy'),
              onTap: () => launchUrl(Uri.parse('https://www.speedwell-health.org/privacy')),
            ),
          ],
        ),
      );
}
