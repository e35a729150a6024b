import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import '../health/health_channel.dart';
import '../health/vital_sign.dart';
import 'tile_opener.dart';

class TilesPage extends StatefulWidget {
  const TilesPage({super.key, required this.channel});

  final HealthChannel channel;

  @override
  State<TilesPage> createState() => _TilesPageState();
}

class _TilesPageState extends State<TilesPage> {
  List<VitalSign> _signs = const [];
  final _opener = const TileOpener();

  @override
  void initState() {
    super.initState();
    _load();
  }

  Future<void> _load() async {
    if (!await widget.channel.connect()) return;
    final signs = await widget.channel.vitalSigns();
    if (mounted) setState(() => _signs = signs);
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: const Text('Vital signs'),
          actions: [
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://www.melilot-tiles.com/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
        body: GridView.count(
          crossAxisCount: 2,
          children: [
            for (final sign in _signs)
              InkWell(
                onTap: () => _opener.open(context, sign),
                child: GridTile(footer: Text('${sign.year}'), child: Text(sign.title)),
              ),
          ],
        ),
      );
}
