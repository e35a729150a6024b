/** What is shown to a person, and comes back with whoever opens it, in a file that names no record. */
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const script = (use: string, code: (use: string) => string): string =>
  `import { Mixpanel } from 'mixpanel-react-native';\nconst mixpanel = new Mixpanel('token', true);\n${code(use)}\n`;

const inJavaScript = (told: 'first' | 'second'): Ways => [
  [
    'a notification of Expo',
    (make, use) => ({
      'src/show.ts': `import * as Notifications from 'expo-notifications';\nimport { journal } from './journal';\nexport async function schedule() { await Notifications.scheduleNotificationAsync({ content: { title: 'New', data: { first: ${make}, second: 'typed' } }, trigger: null }); }\n`,
      'src/opened.ts': script(
        use('slot'),
        (use) =>
          `import * as Notifications from 'expo-notifications';\nNotifications.addNotificationResponseReceivedListener((response) => { const { ${told}: slot } = response.notification.request.content.data;\n ${use} });`,
      ),
    }),
  ],
  [
    'a notification of Notifee',
    (make, use) => ({
      'src/show.ts': `import notifee from '@notifee/react-native';\nimport { journal } from './journal';\nexport async function show() { await notifee.displayNotification({ title: 'New', data: { first: ${make}, second: 'typed' } }); }\n`,
      'src/opened.ts': script(
        use(`detail.notification.data.${told}`),
        (use) =>
          `import notifee, { EventType } from '@notifee/react-native';\nnotifee.onForegroundEvent(({ type, detail }) => { if (type === EventType.PRESS) { ${use} } });`,
      ),
    }),
  ],
  [
    'a notification of react-native-push-notification',
    (make, use) => ({
      'src/show.ts': `import PushNotification from 'react-native-push-notification';\nimport { journal } from './journal';\nexport function show() { PushNotification.localNotification({ message: 'New', userInfo: { first: ${make}, second: 'typed' } }); }\n`,
      'src/opened.ts': script(
        use(`notification.data.${told}`),
        (use) =>
          `import PushNotification from 'react-native-push-notification';\nPushNotification.configure({ onNotification: (notification) => { ${use} } });`,
      ),
    }),
  ],
];

brings(JAVASCRIPT, inJavaScript('first'));
bringsNone(JAVASCRIPT, inJavaScript('second'));

const inDart = (told: 'first' | 'second'): Ways => [
  [
    'a notification of flutter_local_notifications',
    (make, use) => ({
      'lib/show.dart': `import 'dart:convert';\nimport 'package:flutter_local_notifications/flutter_local_notifications.dart';\nimport 'journal.dart';\nfinal plugin = FlutterLocalNotificationsPlugin();\nFuture<void> show() => plugin.show(1, 'New', 'Results', const NotificationDetails(), payload: jsonEncode({'first': ${make}, 'second': 'typed'}));\n`,
      'lib/opened.dart': `import 'dart:convert';\nimport 'package:firebase_analytics/firebase_analytics.dart';\nimport 'package:flutter_local_notifications/flutter_local_notifications.dart';\nFuture<void> begin(FlutterLocalNotificationsPlugin plugin) => plugin.initialize(const InitializationSettings(), onDidReceiveNotificationResponse: (response) { final opened = jsonDecode(response.payload!);\n ${use(`opened['${told}']`)} });\n`,
    }),
  ],
];

brings(DART, inDart('first'));
bringsNone(DART, inDart('second'));
