import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

class AboutPage extends StatelessWidget {
  const AboutPage({super.key});

  @override
  Widget build(BuildContext context) => ListTile(
        title: const Text('Privacy policy'),
        onTap: () => launchUrl(Uri.parse('https://larkspur-notes.care/privacy')),
      );
}
