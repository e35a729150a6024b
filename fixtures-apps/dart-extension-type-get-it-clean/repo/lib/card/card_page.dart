import 'package:flutter/material.dart';

import '../locator.dart';
import '../settings/privacy_tile.dart';
import 'card_model.dart';

class CardPage extends StatefulWidget {
  const CardPage({super.key});

  @override
  State<CardPage> createState() => _CardPageState();
}

class _CardPageState extends State<CardPage> {
  final _model = locator<CardModel>()..refresh();

  @override
  void dispose() {
    _model.dispose();
    super.dispose();
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Emergency card')),
        body: ListenableBuilder(
          listenable: _model,
          builder: (context, _) => ListView(
            children: [
              for (final line in _model.warnings) ListTile(title: Text(line.title), subtitle: Text(line.code ?? '')),
              const Divider(),
              for (final line in _model.vaccines) ListTile(title: Text(line.title)),
              const PrivacyTile(),
            ],
          ),
        ),
      );
}
