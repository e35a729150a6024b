import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'kitchen_page.dart';

void main() {
  runApp(const ProviderScope(child: MaterialApp(home: KitchenPage())));
}
