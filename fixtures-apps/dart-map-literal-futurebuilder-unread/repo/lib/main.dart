import 'package:flutter/material.dart';

import 'overview_page.dart';
import 'permission_page.dart';
import 'settings_page.dart';

void main() => runApp(const BluebellApp());

class BluebellApp extends StatelessWidget {
  const BluebellApp({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Bluebell',
        home: const PermissionPage(),
        routes: {
          '/overview': (_) => const OverviewPage(),
          '/settings': (_) => const Scaffold(body: SettingsPage()),
        },
      );
}
