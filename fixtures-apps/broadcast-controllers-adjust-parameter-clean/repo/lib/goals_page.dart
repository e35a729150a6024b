import 'package:flutter/material.dart';
import 'package:provider/provider.dart';
import 'package:url_launcher/url_launcher.dart';

import 'recovery.dart';

class GoalsPage extends StatefulWidget {
  const GoalsPage({super.key});

  @override
  State<GoalsPage> createState() => _GoalsPageState();
}

class _GoalsPageState extends State<GoalsPage> {
  final _goal = TextEditingController();

  @override
  void initState() {
    super.initState();
    context.read<Recovery>().connect();
  }

  @override
  Widget build(BuildContext context) {
    final recovery = context.read<Recovery>();
    return Scaffold(
      body: Column(
        children: [
          StreamBuilder<String>(
            stream: recovery.procedures.stream,
            builder: (context, snapshot) => Text(snapshot.data ?? 'Nothing yet'),
          ),
          TextField(controller: _goal, onSubmitted: recovery.setGoal),
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://www.mendline.app/privacy')),
            child: const Text('Privacy policy'),
          ),
        ],
      ),
    );
  }
}
