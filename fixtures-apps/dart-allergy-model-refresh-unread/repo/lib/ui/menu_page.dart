import 'package:flutter/material.dart';

import '../data/dish.dart';
import '../state/allergy_model.dart';
import 'privacy_tile.dart';

class MenuPage extends StatefulWidget {
  const MenuPage({super.key, required this.model});

  final AllergyModel model;

  @override
  State<MenuPage> createState() => _MenuPageState();
}

class _MenuPageState extends State<MenuPage> {
  @override
  void initState() {
    super.initState();
    widget.model.refresh();
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Menu')),
        body: ListenableBuilder(
          listenable: widget.model,
          builder: (context, _) => ListView(
            children: [
              if (widget.model.busy) const LinearProgressIndicator(),
              for (final dish in Dish.menu)
                ListTile(
                  title: Text(dish.name),
                  subtitle: Text(widget.model.isSafe(dish) ? 'Safe for you' : 'Better not'),
                ),
              const PrivacyTile(),
            ],
          ),
        ),
      );
}
