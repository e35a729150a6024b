import 'package:flutter/material.dart';

class RecordCard extends StatelessWidget {
  const RecordCard({super.key, required this.title, required this.content});

  final String title;
  final Future<Object?> content;

  @override
  Widget build(BuildContext context) => Card(
        child: FutureBuilder<Object?>(
          future: content,
          builder: (context, snapshot) => ListTile(
            title: Text(title),
            subtitle: Text('${snapshot.data ?? 'Nothing yet'}'),
          ),
        ),
      );
}
