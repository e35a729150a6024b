import 'package:flutter/material.dart';

import 'analytics_service.dart';
import 'procedure.dart';
import 'procedure_tile.dart';
import 'procedures_repository.dart';
import 'settings_page.dart';

class ProceduresPage extends StatefulWidget {
  const ProceduresPage({super.key, required this.repository, required this.analytics});

  final ProceduresRepository repository;
  final AnalyticsService analytics;

  @override
  State<ProceduresPage> createState() => _ProceduresPageState();
}

class _ProceduresPageState extends State<ProceduresPage> {
  List<Procedure> _procedures = const [];

  @override
  void initState() {
    super.initState();
    widget.analytics.screen('procedures');
    widget.repository.load().then((found) => setState(() => _procedures = found));
  }

  void _open(Procedure procedure) {
    widget.analytics.event('procedure_opened', {'total': _procedures.length, 'title': procedure.title});
    showDialog<void>(context: context, builder: (_) => AlertDialog(title: Text(procedure.title)));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Procedures')),
        body: ListView(
          children: [
            for (final procedure in _procedures) ProcedureTile(procedure: procedure, onTap: _open),
            const SettingsPage(),
          ],
        ),
      );
}
