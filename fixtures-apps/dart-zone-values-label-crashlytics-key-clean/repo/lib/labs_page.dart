import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'guarded.dart';
import 'labs.dart';

class LabsPage extends StatefulWidget {
  const LabsPage({super.key});

  @override
  State<LabsPage> createState() => _LabsPageState();
}

class _LabsPageState extends State<LabsPage> {
  List<String> titles = [];

  @override
  void initState() {
    super.initState();
    guarded('load', () async {
      final found = await Labs().titles();
      setState(() => titles = found);
    });
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(
          children: [
            for (final title in titles)
              ListTile(
                title: Text(title),
                onTap: () => guarded('explain', () => launchUrl(Uri.parse('https://medlineplus.gov/lab-tests/'))),
              ),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://windrush-labs.org/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
      );
}
