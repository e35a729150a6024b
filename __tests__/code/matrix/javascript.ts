import type { Setting, Sinks } from './matrix.ts';

export const JAVASCRIPT: Setting = {
  file: 'src/use.tsx',
  beside: {
    'src/health.ts': `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
export async function loadRecords() {
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
  return await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 });
}
`,
  },
  app: (imports, outside, inside) => `${imports}
import { loadRecords } from './health';
${outside}
export async function show() {
  const records = await loadRecords();
  ${inside}
}
`,
  record: 'records[0].displayName',
  count: 'records.length',
};

/** Each kind, and each form in which a destination is called there: what follows in brackets tells them apart. */
export const JAVASCRIPT_SINKS: Sinks = {
  'advertising: Facebook SDK': [
    "import { AppEventsLogger } from 'react-native-fbsdk-next';",
    "AppEventsLogger.logEvent('seen', { name: TEXT });",
  ],
  'analytics: Firebase Analytics': [
    "import analytics from '@react-native-firebase/analytics';",
    "analytics().logEvent('seen', { name: TEXT });",
  ],
  'analytics: Mixpanel (an object that is made)': [
    "import { Mixpanel } from 'mixpanel-react-native';\nconst mixpanel = new Mixpanel('token', true);",
    "mixpanel.track('seen', { name: TEXT });",
  ],
  'analytics: Amplitude (a module)': [
    "import * as amplitude from '@amplitude/analytics-react-native';",
    "amplitude.track('seen', { name: TEXT });",
  ],
  'analytics: Firebase Analytics (a function of an import)': [
    "import { getAnalytics, logEvent } from 'firebase/analytics';",
    "logEvent(getAnalytics(), 'seen', { name: TEXT });",
  ],
  'crash-reporting: Sentry': ["import * as Sentry from '@sentry/react-native';", 'Sentry.captureMessage(TEXT);'],
  'crash-reporting: Sentry (a scope)': [
    "import * as Sentry from '@sentry/react-native';",
    "Sentry.withScope((scope) => { scope.setExtra('name', TEXT); });",
  ],
  'remote-ai: OpenAI': [
    "import OpenAI from 'openai';\nconst openai = new OpenAI({ apiKey: 'k' });",
    "openai.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: TEXT }] });",
  ],
  'remote-ai: OpenAI (its host)': [
    '',
    "fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ input: TEXT }) });",
  ],
  'logging: the console': ['', 'console.log(TEXT);'],
  'pasteboard: the pasteboard': ["import * as Clipboard from 'expo-clipboard';", 'Clipboard.setStringAsync(TEXT);'],
  'user-defaults: AsyncStorage': [
    "import AsyncStorage from '@react-native-async-storage/async-storage';",
    "AsyncStorage.setItem('name', TEXT);",
  ],
  'network: a server': [
    '',
    "fetch('https://carebook.health/records', { method: 'POST', body: JSON.stringify({ name: TEXT }) });",
  ],
  'network: a server (a client that is made)': [
    "import axios from 'axios';\nconst api = axios.create({ baseURL: 'https://carebook.health' });",
    "api.post('/records', { name: TEXT });",
  ],
  'network: Cloud Firestore': [
    "import firestore from '@react-native-firebase/firestore';",
    "firestore().collection('records').add({ name: TEXT });",
  ],
};
