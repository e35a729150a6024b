import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'feedback/feedback_reporter.dart';
import 'labs/labs_sync.dart';
import 'storage/boxes.dart';

class HomePage extends StatefulWidget {
  const HomePage({super.key, required this.boxes, required this.sync, required this.reporter});

  final Boxes boxes;
  final LabsSync sync;
  final FeedbackReporter reporter;

  @override
  State<HomePage> createState() => _HomePageState();
}

class _HomePageState extends State<HomePage> {
  final _remark = TextEditingController();

  @override
  void initState() {
    super.initState();
    widget.sync.run().then((_) => setState(() {}));
  }

  Future<void> _send() async {
    await widget.boxes.remarks.add(_remark.text);
    await widget.reporter.flush();
    await widget.boxes.remarks.clear();
    _remark.clear();
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      body: ListView(
        children: [
          for (final name in widget.boxes.labs.values) ListTile(title: Text(name)),
          TextField(controller: _remark),
          TextButton(onPressed: _send, child: const Text('Tell us')),
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://stonecrop-labs.com/privacy')),
            child: const Text('Privacy policy'),
          ),
        ],
      ),
    );
  }
}
