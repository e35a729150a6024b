import 'package:flutter/material.dart';

import 'records_channel.dart';
import 'section.dart';

class SectionPage extends StatefulWidget {
  const SectionPage({super.key, required this.section});

  final Section section;

  @override
  State<SectionPage> createState() => _SectionPageState();
}

class _SectionPageState extends State<SectionPage> {
  late final _titles = RecordsChannel.instance.fetch(widget.section);

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: Text(widget.section.title)),
      body: FutureBuilder(
        future: _titles,
        builder: (context, snapshot) => ListView(
          children: [for (final title in snapshot.data ?? const <String>[]) ListTile(title: Text(title))],
        ),
      ),
    );
  }
}
