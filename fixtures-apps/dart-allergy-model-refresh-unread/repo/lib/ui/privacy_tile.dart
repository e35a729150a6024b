import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

class PrivacyTile extends StatelessWidget {
  const PrivacyTile({super.key});

  @override
  Widget build(BuildContext context) => ListTile(
        title: const Text('Privacy policy'),
        onTap: () => launchUrl(Uri.parse('https://www.canarygrass.health/privacy')),
      );
}
