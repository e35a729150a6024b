import 'package:flutter/material.dart';
import 'package:posthog_flutter/posthog_flutter.dart';
import 'package:url_launcher/url_launcher.dart';

import 'shot_source.dart';

class BookletPage extends StatefulWidget {
  const BookletPage({super.key});

  @override
  State<BookletPage> createState() => _BookletPageState();
}

class _BookletPageState extends State<BookletPage> {
  List<String> _names = const [];
  String _heading = 'Booklet';

  @override
  void initState() {
    super.initState();
    ShotSource().names().then((names) => setState(() => _names = names));
  }

  void _turned(int page) {
    setState(() => _heading = _names[page]);
    Posthog().capture(eventName: 'page_turned', properties: {'page': page});
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: Text(_heading),
          actions: [
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://pebblerecords.org/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
        body: PageView(
          onPageChanged: _turned,
          children: [for (final name in _names) Center(child: Text(name))],
        ),
      );
}
