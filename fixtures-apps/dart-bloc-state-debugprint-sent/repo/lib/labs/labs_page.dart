import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';

import '../settings_page.dart';
import 'labs_bloc.dart';

class LabsPage extends StatelessWidget {
  const LabsPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Lab results')),
        bottomNavigationBar: const SettingsPage(),
        body: BlocBuilder<LabsBloc, LabsState>(
          builder: (context, state) => switch (state) {
            LabsLoading() => const Center(child: CircularProgressIndicator()),
            LabsDenied() => const Center(child: Text('Allow access in the Health app.')),
            LabsLoaded(:final results) => ListView(
                children: [for (final result in results) ListTile(title: Text(result.title))],
              ),
          },
        ),
      );
}
