import 'package:flutter/material.dart';

import '../settings/privacy_tile.dart';
import 'reminder_service.dart';

class RemindersPage extends StatefulWidget {
  const RemindersPage({super.key, required this.service});

  final ReminderService service;

  @override
  State<RemindersPage> createState() => _RemindersPageState();
}

class _RemindersPageState extends State<RemindersPage> {
  @override
  void initState() {
    super.initState();
    widget.service.sync().then((_) => setState(() {}));
  }

  @override
  Widget build(BuildContext context) => Scaffold(
        appBar: AppBar(title: const Text('Refills')),
        body: ListView(
          children: [
            for (final refill in widget.service.refills)
              ListTile(
                title: Text(refill.drug),
                subtitle: Text(refill.due?.toString() ?? 'No reminder'),
                onTap: () => widget.service.remind(refill.id, days: 30).then((_) => setState(() {})),
              ),
            const PrivacyTile(),
          ],
        ),
      );
}
