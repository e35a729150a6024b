import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'about/about_page.dart';
import 'records/records_page.dart';

void main() => runApp(
      ProviderScope(
        child: MaterialApp(
          title: 'Thistle',
          home: const RecordsPage(),
          routes: {'/about': (_) => const Scaffold(body: AboutPage())},
        ),
      ),
    );
