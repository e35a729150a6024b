import 'package:flutter/material.dart';

import 'about_page.dart';
import 'cellar_model.dart';

class CellarPage extends StatelessWidget {
  const CellarPage({super.key, required this.model});

  final CellarModel model;

  @override
  Widget build(BuildContext context) => ListenableBuilder(
        listenable: model,
        builder: (context, _) => Scaffold(
          floatingActionButton: FloatingActionButton(onPressed: model.refresh, child: const Icon(Icons.refresh)),
          body: ListView(children: [
            ListTile(title: const Text('Medicines'), trailing: Text('${model.medicines}')),
            ListTile(title: const Text('Allergies'), trailing: Text('${model.allergies}')),
            ListTile(title: const Text('Operations'), trailing: Text('${model.operations}')),
            const AboutPage(),
          ]),
        ),
      );
}
