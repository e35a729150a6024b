import 'package:flutter/material.dart';

import 'procedure.dart';

class ProcedureTile extends StatelessWidget {
  const ProcedureTile({super.key, required this.procedure, required this.onTap});

  final Procedure procedure;
  final ValueChanged<Procedure> onTap;

  @override
  Widget build(BuildContext context) => ListTile(
        title: Text(procedure.title),
        subtitle: Text('${procedure.date.year}'),
        onTap: () => onTap(procedure),
      );
}
