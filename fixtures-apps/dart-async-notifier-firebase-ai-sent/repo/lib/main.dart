import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:url_launcher/url_launcher.dart';

import 'assistant/assistant_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  runApp(const ProviderScope(child: MaterialApp(home: HomePage())));
}

class HomePage extends StatelessWidget {
  const HomePage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: const AssistantPage(),
        bottomNavigationBar: TextButton(
          onPressed: () => launchUrl(Uri.parse('https://www.wexley.health/legal/privacy')),
          child: const Text('Privacy policy'),
        ),
      );
}
