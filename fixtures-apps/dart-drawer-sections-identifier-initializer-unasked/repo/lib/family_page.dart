import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'records_channel.dart';
import 'section.dart';
import 'section_page.dart';

class FamilyPage extends StatelessWidget {
  const FamilyPage({super.key});

  Future<void> _open(BuildContext context, Section section) async {
    if (!await RecordsChannel.instance.authorize()) return;
    if (!context.mounted) return;
    await Navigator.push(
      context,
      MaterialPageRoute<void>(builder: (_) => SectionPage(section: section)),
    );
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: const Text('Meadowlark')),
      drawer: Drawer(
        child: ListView(
          children: [
            for (final section in sections)
              ListTile(
                leading: Icon(section.icon),
                title: Text(section.title),
                onTap: () => _open(context, section),
              ),
            ListTile(
              title: const Text('Privacy policy'),
              onTap: () => launchUrl(Uri.parse('https://www.meadowlark.health/legal/privacy')),
            ),
          ],
        ),
      ),
      body: const Center(child: Text('Open the menu to see your family\'s records.')),
    );
  }
}
