import 'package:flutter/material.dart';

import '../settings/privacy_tile.dart';
import 'vital.dart';
import 'vitals_source.dart';

class VitalsPage extends StatefulWidget {
  const VitalsPage({super.key});

  @override
  State<VitalsPage> createState() => _VitalsPageState();
}

class _VitalsPageState extends State<VitalsPage> {
  final Stream<List<Vital>> _vitals = const VitalsSource().watch();

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Vital signs')),
        body: StreamBuilder(
          stream: _vitals,
          builder: (context, snapshot) => ListView(
            children: [
              for (final vital in snapshot.data ?? const <Vital>[]) ListTile(title: Text(vital.title), subtitle: Text('${vital.day}')),
              const PrivacyTile(),
            ],
          ),
        ),
      );
}
