import 'package:flutter/material.dart';

import 'cards/card_board.dart';
import 'cards/card_page.dart';

void main() => runApp(const SaltmarshApp());

class SaltmarshApp extends StatelessWidget {
  const SaltmarshApp({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp(home: CardPage(board: CardBoard()));
}
