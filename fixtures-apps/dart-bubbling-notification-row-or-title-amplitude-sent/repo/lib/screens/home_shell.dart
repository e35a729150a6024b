import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import '../data/condition_repository.dart';
import '../usage/row_opened.dart';
import '../usage/usage_meter.dart';
import 'condition_list.dart';

class HomeShell extends StatelessWidget {
  const HomeShell({super.key, required this.repository, required this.meter});

  final ConditionRepository repository;
  final UsageMeter meter;

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(
          title: const Text('Conditions'),
          actions: [
            TextButton(
              onPressed: () => launchUrl(Uri.parse('https://www.curlew.health/legal/privacy')),
              child: const Text('Privacy policy'),
            ),
          ],
        ),
        body: NotificationListener<RowOpened>(
          onNotification: (notification) {
            meter.opened(notification.place);
            return true;
          },
          child: ConditionList(repository: repository),
        ),
      );
}
