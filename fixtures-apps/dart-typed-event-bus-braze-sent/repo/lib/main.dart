import 'package:flutter/material.dart';

import 'engagement.dart';
import 'events.dart';
import 'list_page.dart';
import 'shots.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  final bus = EventBus();
  Engagement(bus).start();
  runApp(MaterialApp(home: ListPage(bus: bus, shots: ShotsRepository())));
}
