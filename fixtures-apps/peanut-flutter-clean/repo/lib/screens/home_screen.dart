import 'package:flutter/material.dart';

import '../data/allergy_repository.dart';
import 'allergy_screen.dart';
import 'menu_screen.dart';
import 'settings_screen.dart';

class HomeScreen extends StatefulWidget {
  const HomeScreen({super.key, required this.repository});

  final AllergyRepository repository;

  @override
  State<HomeScreen> createState() => _HomeScreenState();
}

class _HomeScreenState extends State<HomeScreen> {
  @override
  void initState() {
    super.initState();
    widget.repository.connect();
  }

  void _open(Widget screen) {
    Navigator.of(context).push(MaterialPageRoute<void>(builder: (_) => screen));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListView(
          children: [
            ListTile(title: const Text('My allergies'), onTap: () => _open(AllergyScreen(repository: widget.repository))),
            ListTile(title: const Text('Menu'), onTap: () => _open(const MenuScreen())),
            ListTile(title: const Text('Settings'), onTap: () => _open(const SettingsScreen())),
          ],
        ),
      );
}
