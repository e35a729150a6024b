import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

class SettingsScreen extends StatelessWidget {
  const SettingsScreen({super.key});

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListTile(
          title: const Text('Privacy policy'),
          onTap: () => launchUrl(Uri.parse('https://www.peanutty.app/privacy')),
        ),
      );
}
