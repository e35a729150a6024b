import 'package:flutter/material.dart';

import 'home_page.dart';
import 'records_page.dart';
import 'settings_page.dart';

void main() => runApp(const CornflowerApp());

class CornflowerApp extends StatelessWidget {
  const CornflowerApp({super.key});

  @override
  Widget build(BuildContext context) => MaterialApp(
        title: 'Cornflower',
        initialRoute: HomePage.route,
        routes: {
          HomePage.route: (_) => const HomePage(),
          RecordsPage.route: (_) => const RecordsPage(),
          '/settings': (_) => const Scaffold(body: SettingsPage()),
        },
      );
}
