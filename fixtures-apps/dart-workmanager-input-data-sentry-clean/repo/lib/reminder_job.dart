import 'package:sentry_flutter/sentry_flutter.dart';
import 'package:workmanager/workmanager.dart';

const reminderTask = 'health.ellerby.reminder';

/// Asks the system to run the reminder later.
Future<void> planReminder(String subject) => Workmanager().registerOneOffTask(
      'reminder',
      reminderTask,
      initialDelay: const Duration(hours: 12),
      inputData: {'subject': subject},
    );

@pragma('vm:entry-point')
void runJobs() {
  Workmanager().executeTask((task, inputData) async {
    await Sentry.captureMessage('reminded of ${inputData?['subject']}');
    return true;
  });
}
