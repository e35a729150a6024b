import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import '../records/allergy_service.dart';
import '../state/app_scope.dart';
import 'allergy_panel.dart';
import 'order_switch.dart';

class AllergiesPage extends StatefulWidget {
  const AllergiesPage({super.key, required this.service});

  final AllergyService service;

  @override
  State<AllergiesPage> createState() => _AllergiesPageState();
}

class _AllergiesPageState extends State<AllergiesPage> {
  bool _asked = false;

  @override
  void didChangeDependencies() {
    super.didChangeDependencies();
    if (_asked) return;
    _asked = true;
    final state = AppScope.of(context);
    widget.service.names().then((names) => state.allergies.value = names);
  }

  @override
  Widget build(BuildContext context) {
    final state = AppScope.of(context);
    return Scaffold(
      appBar: AppBar(title: const Text('Allergies'), actions: const [OrderSwitch()]),
      body: ListenableBuilder(
        listenable: Listenable.merge([state.allergies, state.order]),
        builder: (context, _) {
          final names = [...state.allergies.value];
          if (state.order.value == 'a to z') names.sort();
          return ListView(
            children: [
              for (final name in names) AllergyPanel(name: name),
              TextButton(
                onPressed: () => launchUrl(Uri.parse('https://www.mullein.health/legal/privacy')),
                child: const Text('Privacy policy'),
              ),
            ],
          );
        },
      ),
    );
  }
}
