import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'entry.dart';
import 'resume.dart';
import 'timeline_source.dart';

class TimelinePage extends StatefulWidget {
  const TimelinePage({required this.resume, super.key});

  final Resume resume;

  @override
  State<TimelinePage> createState() => _TimelinePageState();
}

class _TimelinePageState extends State<TimelinePage> {
  late final Stream<TimelineState> _states = TimelineSource().load();
  late Track _track = widget.resume.track;

  void _open(Entry entry) {
    widget.resume.remember(entry);
    showModalBottomSheet<void>(context: context, builder: (_) => Center(child: Text(entry.title)));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: SegmentedButton(
            segments: const [
              ButtonSegment(value: Track.labs, label: Text('Labs')),
              ButtonSegment(value: Track.diagnoses, label: Text('Diagnoses')),
            ],
            selected: {_track},
            onSelectionChanged: (picked) => setState(() => _track = picked.single),
          ),
        ),
        body: StreamBuilder(
          stream: _states,
          builder: (context, snapshot) => switch (snapshot.data) {
            Loaded(:final entries) => ListView(
                children: [
                  for (final entry in entries.where((one) => one.track == _track))
                    ListTile(title: Text(entry.title), onTap: () => _open(entry)),
                ],
              ),
            Refused() => const Center(child: Text('Health records are not available on this device.')),
            Loading() || null => const Center(child: CircularProgressIndicator()),
          },
        ),
        bottomNavigationBar: TextButton(
          onPressed: () => launchUrl(Uri.parse('https://www.alder.health/legal/privacy')),
          child: const Text('Privacy policy'),
        ),
      );
}
