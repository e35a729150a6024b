import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import '../about/about_page.dart';
import 'history_model.dart';

class HistoryPage extends StatelessWidget {
  const HistoryPage({super.key});

  @override
  Widget build(BuildContext context) {
    final model = context.watch<HistoryModel>();
    return Scaffold(
      appBar: AppBar(title: const Text('History')),
      body: ListView(
        children: [
          ListTile(title: const Text('Illnesses'), subtitle: Text(model.illnesses)),
          ListTile(title: const Text('Operations'), subtitle: Text(model.operations)),
          const AboutPage(),
        ],
      ),
      floatingActionButton: FloatingActionButton(onPressed: model.load, child: const Icon(Icons.refresh)),
    );
  }
}
