import 'package:flutter/material.dart';

import '../usage/row_opened.dart';

class ConditionRow extends StatefulWidget {
  const ConditionRow({super.key, required this.name, required this.row});

  final String name;
  final int row;

  @override
  State<ConditionRow> createState() => _ConditionRowState();
}

class _ConditionRowState extends State<ConditionRow> {
  bool _open = false;

  void _toggle() {
    if (!_open) RowOpened('row ${widget.row}').dispatch(context);
    setState(() => _open = !_open);
  }

  @override
  Widget build(BuildContext context) => ListTile(
        title: Text(widget.name),
        subtitle: _open ? const Text('Bring this up at your next visit.') : null,
        onTap: _toggle,
      );
}
