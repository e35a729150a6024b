import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'campaign.dart';
import 'lines_model.dart';
import 'policy_tile.dart';

class HomePage extends StatefulWidget {
  const HomePage({super.key});

  @override
  State<HomePage> createState() => _HomePageState();
}

class _HomePageState extends State<HomePage> {
  final _campaign = Campaign();

  @override
  void initState() {
    super.initState();
    context.read<ShotsModel>().open();
  }

  void _show() {
    _campaign.cardShown(context.read<TipsModel>().top);
  }

  @override
  Widget build(BuildContext context) {
    final shots = context.watch<ShotsModel>();
    return Scaffold(
      appBar: AppBar(title: const Text('Merganser'), actions: [IconButton(onPressed: _show, icon: const Icon(Icons.flip))]),
      body: ListView(
        children: [
          ListTile(title: Text(context.watch<TipsModel>().top)),
          for (final line in shots.lines) ListTile(title: Text(line)),
          const PolicyTile(),
        ],
      ),
    );
  }
}
