import 'package:flutter/material.dart';

import '../data/menu.dart';

class MenuScreen extends StatelessWidget {
  const MenuScreen({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(
          children: [
            for (final dish in menu) ListTile(title: Text(dish.name), selected: dish.contains('peanut')),
          ],
        ),
      );
}
