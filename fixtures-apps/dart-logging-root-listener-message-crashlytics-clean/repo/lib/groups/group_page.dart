import 'package:flutter/material.dart';

import '../common/privacy_button.dart';
import 'group_service.dart';
import 'note_group.dart';

class GroupPage extends StatefulWidget {
  const GroupPage({super.key, required this.service});

  final GroupService service;

  @override
  State<GroupPage> createState() => _GroupPageState();
}

class _GroupPageState extends State<GroupPage> {
  late final Future<List<NoteGroup>> _groups = widget.service.groups();

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Notes'), actions: const [PrivacyButton()]),
        body: FutureBuilder<List<NoteGroup>>(
          future: _groups,
          builder: (context, snapshot) => ListView(
            children: [
              for (final group in snapshot.data ?? const <NoteGroup>[])
                ExpansionTile(
                  title: Text(group.condition),
                  children: [
                    for (final note in group.notes) ListTile(title: Text(note)),
                    TextField(
                      decoration: const InputDecoration(hintText: 'Add a note'),
                      onSubmitted: (note) => setState(() => group.add(note)),
                    ),
                  ],
                ),
            ],
          ),
        ),
      );
}
