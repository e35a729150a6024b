import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'dose.dart';
import 'dose_source.dart';
import 'marketing.dart';

class CardPage extends StatefulWidget {
  const CardPage({super.key, required this.marketing});

  final Marketing marketing;

  @override
  State<CardPage> createState() => _CardPageState();
}

class _CardPageState extends State<CardPage> {
  List<Dose> _doses = const [];

  Future<void> _import() async {
    final doses = await DoseSource().all();
    if (!mounted) return;
    setState(() => _doses = doses);
    await widget.marketing.event('card_imported', doses.eventParameters);
  }

  @override
  Widget build(BuildContext context) {
    return Scaffold(
      appBar: AppBar(title: const Text('Vaccination card')),
      floatingActionButton: FloatingActionButton(onPressed: _import, child: const Icon(Icons.download)),
      body: ListView(
        children: [
          for (final dose in _doses) ListTile(title: Text(dose.vaccine), subtitle: Text('${dose.given.year}')),
          TextButton(
            onPressed: () => launchUrl(Uri.parse('https://www.applegarth.health/legal/privacy')),
            child: const Text('Privacy policy'),
          ),
        ],
      ),
    );
  }
}
