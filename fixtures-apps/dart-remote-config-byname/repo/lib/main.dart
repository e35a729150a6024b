import 'package:firebase_core/firebase_core.dart';
import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'records/records.dart';
import 'settings_page.dart';

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await Firebase.initializeApp();
  runApp(const ProviderScope(child: MaterialApp(home: RecordsPage())));
}

class RecordsPage extends ConsumerWidget {
  const RecordsPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) => Scaffold(
        body: ListView(
          children: [
            for (final record in ref.watch(recordsProvider).valueOrNull ?? const [])
              ListTile(title: Text(record.harmonized.displayName)),
            const SettingsPage(),
          ],
        ),
      );
}
