import 'package:flutter/material.dart';

import 'card_page.dart';
import 'marketing.dart';

void main() => runApp(MaterialApp(home: CardPage(marketing: Marketing())));
