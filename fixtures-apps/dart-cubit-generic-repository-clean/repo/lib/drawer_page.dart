import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:url_launcher/url_launcher.dart';

import 'drawer_cubit.dart';

class DrawerPage extends StatelessWidget {
  const DrawerPage({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Spindle')),
        body: BlocBuilder<DrawerCubit, DrawerState>(
          builder: (context, state) => ListView(
            children: [
              for (final lab in state.labs) ListTile(title: Text(lab.name), subtitle: Text('${lab.day.year}')),
              for (final medicine in state.medicines) ListTile(leading: const Icon(Icons.medication), title: Text(medicine)),
              for (final plan in state.plans) ListTile(leading: const Icon(Icons.badge), title: Text(plan)),
              ListTile(
                title: const Text('Privacy policy'),
                onTap: () => launchUrl(Uri.parse('https://www.spindle.health/legal/privacy')),
              ),
            ],
          ),
        ),
      );
}
