// a widget with two callbacks, and a StreamController between page and logger
import 'dart:async';
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';

final opened = StreamController<String>.broadcast();
final gestures = StreamController<String>.broadcast();

class RecordTile extends StatelessWidget {
  const RecordTile({super.key, required this.title, required this.onOpen, required this.onSwipe});
  final String title;
  final ValueChanged<String> onOpen;
  final ValueChanged<String> onSwipe;

  @override
  Widget build(BuildContext context) => Dismissible(
        key: ValueKey(title),
        onDismissed: (direction) => onSwipe(direction.name),
        child: ListTile(title: Text(title), onTap: () => onOpen(title)),
      );
}

Future<List<String>> load() async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.procedure]);
  final rows = await plugin.getData(ClinicalType.procedure) as List<dynamic>? ?? const [];
  return [for (final row in rows) jsonDecode(row as String)['code']['text'] as String];
}

void main() {
  opened.stream.listen((title) => debugPrint('opened $title')); // leak: clinical-data-logged
  gestures.stream.listen((direction) => debugPrint('swiped $direction'));
  runApp(MaterialApp(
    home: FutureBuilder(
      future: load(),
      builder: (context, snapshot) => ListView(children: [
        for (final title in snapshot.data ?? const <String>[]) RecordTile(title: title, onOpen: opened.add, onSwipe: gestures.add),
      ]),
    ),
  ));
}
