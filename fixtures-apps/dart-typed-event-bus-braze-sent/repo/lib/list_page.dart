import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'events.dart';
import 'shots.dart';

class ListPage extends StatefulWidget {
  const ListPage({super.key, required this.bus, required this.shots});

  final EventBus bus;
  final ShotsRepository shots;

  @override
  State<ListPage> createState() => _ListPageState();
}

class _ListPageState extends State<ListPage> {
  List<Shot> _shots = const [];
  final _ticked = <String>{};

  @override
  void initState() {
    super.initState();
    widget.shots.all().then((shots) => setState(() => _shots = shots));
    widget.bus.on<ShotTicked>().listen((event) => setState(() => _ticked.add(event.subject)));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(
          children: [
            TextField(
              decoration: const InputDecoration(labelText: 'Where are you going?'),
              onSubmitted: (text) => widget.bus.fire(DestinationEntered(text)),
            ),
            for (final shot in _shots)
              CheckboxListTile(
                title: Text(shot.name),
                value: _ticked.contains(shot.name),
                onChanged: (_) => widget.bus.fire(ShotTicked(shot.name)),
              ),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://www.linnet.health/legal/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
      );
}
