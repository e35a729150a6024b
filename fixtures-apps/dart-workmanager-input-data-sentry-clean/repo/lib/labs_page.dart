import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'lab_reader.dart';
import 'reminder_job.dart';

class LabsPage extends StatelessWidget {
  const LabsPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Results')),
        body: FutureBuilder<List<String>>(
          future: readLabs(),
          builder: (context, snapshot) => ListView(
            children: [
              for (final lab in snapshot.data ?? <String>[])
                ListTile(
                  title: Text(lab),
                  onLongPress: () => planReminder('a result'),
                ),
              ListTile(
                title: const Text('Privacy policy'),
                onTap: () => launchUrl(Uri.parse('https://ellerby.health/legal/privacy')),
              ),
            ],
          ),
        ),
      );
}
