import 'package:flutter/material.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:url_launcher/url_launcher.dart';

import 'src/camp_form.dart';
import 'src/health.g.dart';

void main() => runApp(const ProviderScope(child: MaterialApp(home: CampFormPage())));

class CampFormPage extends ConsumerWidget {
  const CampFormPage({super.key});

  @override
  Widget build(BuildContext context, WidgetRef ref) => Scaffold(
        body: ListView(children: [
          FormSection(title: 'Vaccinations', records: ref.watch(vaccinationsProvider)),
          FormSection(title: 'Allergies', records: ref.watch(allergiesProvider)),
          ListTile(
            title: const Text('Privacy policy'),
            onTap: () => launchUrl(Uri.parse('https://copperleaf.health/legal/privacy')),
          ),
        ]),
      );
}

class FormSection extends StatelessWidget {
  const FormSection({super.key, required this.title, required this.records});

  final String title;
  final AsyncValue<List<FormRecord>> records;

  @override
  Widget build(BuildContext context) => ExpansionTile(
        title: Text(title),
        children: [for (final record in records.value ?? const <FormRecord>[]) ListTile(title: Text(record.title))],
      );
}
