import 'package:flutter/material.dart';

class ConditionPage extends StatelessWidget {
  const ConditionPage({super.key});

  @override
  Widget build(BuildContext context) {
    final title = ModalRoute.of(context)!.settings.arguments! as String;
    return Scaffold(
      appBar: AppBar(title: Text(title)),
      body: const Center(child: Text('Ask your clinic what it means for you.')),
    );
  }
}
