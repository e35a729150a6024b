import 'package:flutter/material.dart';

import 'card/card_page.dart';
import 'locator.dart';

void main() {
  setUpLocator();
  runApp(const MaterialApp(home: CardPage()));
}
