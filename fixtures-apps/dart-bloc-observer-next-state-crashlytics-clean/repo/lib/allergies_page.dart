import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:url_launcher/url_launcher.dart';

import 'allergies_bloc.dart';

class AllergiesPage extends StatelessWidget {
  const AllergiesPage({super.key});

  @override
  Widget build(BuildContext context) {
    final state = context.watch<AllergiesBloc>().state;
    return Scaffold(
      appBar: AppBar(title: const Text('Allergies')),
      body: switch (state) {
        AllergiesWaiting() => const Center(child: CircularProgressIndicator()),
        AllergiesReady(:final names) => ListView(children: [for (final name in names) ListTile(title: Text(name))]),
      },
      bottomNavigationBar: TextButton(
        onPressed: () => launchUrl(Uri.parse('https://goldeneye.care/privacy')),
        child: const Text('Privacy policy'),
      ),
    );
  }
}
