import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import '../store/line_box.dart';
import 'copy_button.dart';

class ScanPage extends StatefulWidget {
  const ScanPage({super.key, required this.reactions, required this.questions});

  final LineBox reactions;
  final LineBox questions;

  @override
  State<ScanPage> createState() => _ScanPageState();
}

class _ScanPageState extends State<ScanPage> {
  Future<void> _ask(String question) async {
    await widget.questions.add(question);
    setState(() {});
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: const Text('Before the scan'),
          actions: [CopyButton(box: widget.reactions)],
        ),
        body: ListView(
          children: [
            TextField(onSubmitted: _ask, decoration: const InputDecoration(labelText: 'A question for the radiologist')),
            for (final line in widget.questions.lines) ListTile(title: Text(line)),
            const Divider(),
            for (final line in widget.reactions.lines) ListTile(title: Text(line), leading: const Icon(Icons.warning)),
            ListTile(
              title: const Text('Privacy policy'),
              onTap: () => launchUrl(Uri.parse('https://contrast-scan.eu/privacy')),
            ),
          ],
        ),
      );
}
