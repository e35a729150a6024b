import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

class PolicyTile extends StatelessWidget {
  const PolicyTile({super.key});

  @override
  Widget build(BuildContext context) => ListTile(
        title: const Text('Privacy policy'),
        onTap: () => launchUrl(Uri.parse('https://merganser.app/privacy')),
      );
}
