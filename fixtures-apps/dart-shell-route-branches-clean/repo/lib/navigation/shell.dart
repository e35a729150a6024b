import 'package:flutter/material.dart';
import 'package:go_router/go_router.dart';

import 'destination.dart';

class Shell extends StatelessWidget {
  const Shell({super.key, required this.shell});

  final StatefulNavigationShell shell;

  @override
  Widget build(BuildContext context) => Scaffold(
        body: shell,
        bottomNavigationBar: NavigationBar(
          selectedIndex: shell.currentIndex,
          onDestinationSelected: shell.goBranch,
          destinations: [
            for (final destination in destinations)
              NavigationDestination(icon: Icon(destination.icon), label: destination.label),
          ],
        ),
      );
}
