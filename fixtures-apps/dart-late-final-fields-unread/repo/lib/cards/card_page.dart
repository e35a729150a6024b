import 'package:flutter/material.dart';

import '../widgets/privacy_tile.dart';
import 'card_board.dart';
import 'record_card.dart';

class CardPage extends StatefulWidget {
  const CardPage({super.key, required this.board});

  final CardBoard board;

  @override
  State<CardPage> createState() => _CardPageState();
}

class _CardPageState extends State<CardPage> {
  bool _isConnected = false;

  @override
  void initState() {
    super.initState();
    widget.board.connect().then((_) {
      if (mounted) setState(() => _isConnected = true);
    });
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Saltmarsh')),
        body: ListView(
          children: [
            if (_isConnected) ...[
              RecordCard(title: 'Lab results', content: widget.board.labs),
              RecordCard(title: 'Vital signs', content: widget.board.labs),
            ],
            const PrivacyTile(),
          ],
        ),
      );
}
