import 'package:flutter/material.dart';

import 'health/health_channel.dart';
import 'tiles/tiles_page.dart';

class MelilotApp extends StatelessWidget {
  const MelilotApp({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Melilot',
        theme: ThemeData(colorSchemeSeed: Colors.teal),
        home: const TilesPage(channel: HealthChannel()),
      );
}
