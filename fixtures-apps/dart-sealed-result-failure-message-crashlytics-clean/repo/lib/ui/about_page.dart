import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

class AboutPage extends StatelessWidget {
  const AboutPage({super.key});

  static final Uri privacyPolicy = Uri.parse('https://www.mallow.health/privacy');

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('About Mallow')),
        body: ListTile(
          title: const Text('Privacy policy'),
          onTap: () => launchUrl(privacyPolicy),
        ),
      );
}
