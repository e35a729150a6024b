import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:url_launcher/url_launcher.dart';

import 'records_bloc.dart';

class RecordsPage extends StatelessWidget {
  const RecordsPage({super.key});

  @override
  Widget build(BuildContext context) {
    final state = context.watch<RecordsBloc>().state;
    return Scaffold(
      appBar: AppBar(
        title: const Text('Records'),
        actions: [
          IconButton(
            icon: const Icon(Icons.privacy_tip_outlined),
            onPressed: () => launchUrl(Uri.parse('https://www.glenmoor.health/legal/privacy')),
          ),
        ],
      ),
      body: ListView(
        children: [for (final record in state.records) ListTile(title: Text(record.name))],
      ),
      floatingActionButton: FloatingActionButton(
        onPressed: () => context.read<RecordsBloc>().add(const RecordsConnected()),
        child: const Icon(Icons.favorite),
      ),
    );
  }
}
