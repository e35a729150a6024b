import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:url_launcher/url_launcher.dart';

import 'history_cubit.dart';

class HistoryPage extends StatelessWidget {
  const HistoryPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: BlocBuilder<HistoryCubit, HistoryState>(
          builder: (context, state) => ListView(children: [
            for (final title in state.medications) ListTile(leading: const Icon(Icons.medication), title: Text(title)),
            for (final title in state.diagnoses) ListTile(leading: const Icon(Icons.sick), title: Text(title)),
            for (final title in state.procedures) ListTile(leading: const Icon(Icons.healing), title: Text(title)),
            ListTile(
              title: const Text('Privacy policy'),
              onTap: () => launchUrl(Uri.parse('https://sedgewick.health/legal/privacy')),
            ),
          ]),
        ),
      );
}
