/** What waits to be shown by the system, or is shown, and what is asked of it there. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const SCHEDULE = (make: string): string =>
  `import UserNotifications\nfunc schedule() { let content = UNMutableNotificationContent()\n content.body = ${make}\n content.title = "typed"\n UNUserNotificationCenter.current().add(UNNotificationRequest(identifier: "a", content: content, trigger: nil)) }\n`;
const PART = { first: 'body', second: 'title' };

eachApart('Swift', SWIFT, [
  [
    'that waits',
    (make, use, told) =>
      `${SCHEDULE(make)}func go() async { let waiting = await UNUserNotificationCenter.current().pendingNotificationRequests()\n for request in waiting { ${use(`request.content.${PART[told]}`)} } }`,
  ],
  [
    'that is shown, of a center that is kept',
    (make, use, told) =>
      `${SCHEDULE(make)}final class Shown { private let center = UNUserNotificationCenter.current()\n func go() async { let texts = await center.deliveredNotifications().map(\\.request.content.${PART[told]})\n ${use('texts[0]')} } }`,
  ],
  [
    'told by a handler',
    (make, use, told) =>
      `${SCHEDULE(make)}func go(_ center: UNUserNotificationCenter) { center.getPendingNotificationRequests { requests in requests.forEach { ${use(`$0.content.${PART[told]}`)} } }\n center.getDeliveredNotifications { all in if let text = all.first?.request.content.${PART[told]} { ${use('text')} } } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'that waits',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)schedule { UNMutableNotificationContent *content = [UNMutableNotificationContent new];\n content.body = ${make};\n content.title = @"typed";\n [UNUserNotificationCenter.currentNotificationCenter addNotificationRequest:[UNNotificationRequest requestWithIdentifier:@"a" content:content trigger:nil] withCompletionHandler:nil]; }\n- (void)go { [UNUserNotificationCenter.currentNotificationCenter getPendingNotificationRequestsWithCompletionHandler:^(NSArray<UNNotificationRequest *> *requests) { for (UNNotificationRequest *request in requests) { ${use(`request.content.${PART[told]}`)} } }]; }\n@end`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'that waits',
    (make, use, told) =>
      `public class Idiom { public void Schedule() { var content = new UNMutableNotificationContent { Body = ${make}, Title = "typed" }; UNUserNotificationCenter.Current.AddNotificationRequest(UNNotificationRequest.FromIdentifier("a", content, null), null); }\n public async Task Go() { var waiting = await UNUserNotificationCenter.Current.GetPendingNotificationRequestsAsync(); foreach (var request in waiting) { ${use(`request.Content.${told === 'first' ? 'Body' : 'Title'}`)} } } }`,
  ],
]);

const EXPO = (make: string): string =>
  `import * as Notifications from 'expo-notifications';\nasync function schedule() { await Notifications.scheduleNotificationAsync({ content: { title: 'typed', body: ${make} }, trigger: null }); }\n`;
const NOTIFEE = (make: string): string =>
  `import notifee from '@notifee/react-native';\nasync function show() { await notifee.createTriggerNotification({ title: 'typed', body: ${make} }, trigger); }\n`;

eachApart('JavaScript', JAVASCRIPT, [
  [
    'of Expo that waits',
    (make, use, told) =>
      `${EXPO(make)}async function go() { const all = await Notifications.getAllScheduledNotificationsAsync();\n for (const request of all) { ${use(`request.content.${PART[told]}`)} } }`,
  ],
  [
    'of Expo that is shown',
    (make, use, told) =>
      `${EXPO(make)}async function go() { const all = await Notifications.getPresentedNotificationsAsync();\n all.forEach(({ request }) => { ${use(`request.content.${PART[told]}`)} }); }`,
  ],
  [
    'of Notifee',
    (make, use, told) =>
      `${NOTIFEE(make)}async function go() { const all = await notifee.getTriggerNotifications();\n all.forEach((each) => { ${use(`each.notification.${PART[told]}`)} }); }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'that waits',
    (make, use, told) =>
      `import 'package:flutter_local_notifications/flutter_local_notifications.dart';\nfinal plugin = FlutterLocalNotificationsPlugin();\nFuture<void> show() => plugin.show(1, 'typed', ${make}, const NotificationDetails());\nFuture<void> go() async { final waiting = await plugin.pendingNotificationRequests();\n for (final request in waiting) { ${use(`request.${PART[told]} ?? ''`)} } }`,
  ],
  [
    'that is scheduled by labels',
    (make, use, told) =>
      `import 'package:flutter_local_notifications/flutter_local_notifications.dart';\nfinal plugin = FlutterLocalNotificationsPlugin();\nFuture<void> show() => plugin.zonedSchedule(id: 1, title: 'typed', body: ${make}, scheduledDate: later);\nFuture<void> go() async { final waiting = await plugin.getActiveNotifications();\n for (final request in waiting) { ${use(`request.${PART[told]} ?? ''`)} } }`,
  ],
]);
