import 'package:flutter/material.dart';

import 'settings_page.dart';
import 'study/study_api.dart';
import 'study/study_records.dart';

void main() => runApp(const MaterialApp(home: StudyPage(), title: 'Fennel'));

class StudyPage extends StatefulWidget {
  const StudyPage({super.key});

  @override
  State<StudyPage> createState() => _StudyPageState();
}

class _StudyPageState extends State<StudyPage> {
  late final Future<List<String>> _titles = StudyRecords(StudyApi()).titles().toList();

  @override
  Widget build(BuildContext context) => Scaffold(
        body: FutureBuilder(
          future: _titles,
          builder: (context, snapshot) => ListView(
            children: [for (final title in snapshot.data ?? const <String>[]) Text(title), const SettingsPage()],
          ),
        ),
      );
}
