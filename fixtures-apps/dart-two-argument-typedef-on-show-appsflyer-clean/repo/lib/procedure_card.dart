import 'package:flutter/material.dart';

typedef OnShow = void Function(String section, String title);

class ProcedureCard extends StatelessWidget {
  const ProcedureCard({super.key, required this.section, required this.title, required this.onShow});

  final String section;
  final String title;
  final OnShow onShow;

  @override
  Widget build(BuildContext context) => Card(
        child: ListTile(
          title: Text(title),
          subtitle: Text(section),
          onTap: () => onShow(section, title),
        ),
      );
}
