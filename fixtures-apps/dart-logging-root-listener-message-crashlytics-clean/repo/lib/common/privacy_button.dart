import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

class PrivacyButton extends StatelessWidget {
  const PrivacyButton({super.key});

  @override
  Widget build(BuildContext context) => IconButton(
        icon: const Icon(Icons.privacy_tip_outlined),
        tooltip: 'Privacy policy',
        onPressed: () => launchUrl(Uri.parse('https://whinberry.app/privacy')),
      );
}
