import 'package:amplitude_flutter/amplitude.dart';
import 'package:amplitude_flutter/events/base_event.dart';
import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'allergy_source.dart';
import 'chip_row.dart';

class MealPage extends StatefulWidget {
  const MealPage({super.key, required this.source, required this.amplitude});

  final AllergySource source;
  final Amplitude amplitude;

  @override
  State<MealPage> createState() => _MealPageState();
}

class _MealPageState extends State<MealPage> {
  static const _meals = ['Breakfast', 'Lunch', 'Dinner'];
  final _chosen = <String>{};
  List<String> _allergies = const [];

  @override
  void initState() {
    super.initState();
    widget.source.names().then((names) => setState(() => _allergies = names));
  }

  void _mark(String label) => setState(() => _chosen.add(label));

  void _markAndTrack(String label) {
    _mark(label);
    widget.amplitude.track(BaseEvent('chip_chosen', eventProperties: {'label': label}));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Borage')),
        body: ListView(
          children: [
            ChipRow(labels: _meals, chosen: _chosen, onChosen: _markAndTrack),
            ChipRow(labels: _allergies, chosen: _chosen, onChosen: _markAndTrack),
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://borage.health/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
      );
}
