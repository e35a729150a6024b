import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';

import 'day_plan.dart';
import 'usage.dart';

void main() {
  WidgetsFlutterBinding.ensureInitialized();
  runApp(MaterialApp(home: DayPage(plan: DayPlan(Usage())..load())));
}

class DayPage extends StatelessWidget {
  const DayPage({super.key, required this.plan});

  final DayPlan plan;

  @override
  Widget build(BuildContext context) => Scaffold(
        body: ListenableBuilder(
          listenable: plan,
          builder: (context, _) => ListView(
            children: [
              TextField(onSubmitted: plan.addTask, decoration: const InputDecoration(labelText: 'Task')),
              for (final pin in plan.tasks)
                ListTile(title: Text(pin.label), subtitle: Text('${pin.hour}:00'), onTap: () => plan.moveTask(pin, pin.hour + 1)),
              for (final pin in plan.medications)
                ListTile(title: Text(pin.label), subtitle: Text('${pin.hour}:00'), onTap: () => plan.moveMedication(pin, pin.hour + 1)),
              TextButton(
                onPressed: () => launchUrl(Uri.parse('https://www.wheatear.health/legal/privacy')),
                child: const Text('Privacy policy'),
              ),
            ],
          ),
        ),
      );
}
