import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

type Texts = Readonly<Record<string, string>>;

/** Where records go, in few words: kind, destination and line; `~` for what is derived, `?` for what does not ship. */
async function flows(texts: Texts): Promise<string[]> {
  const found = await factsOf(texts);
  return found.flows.map(({ kind, destination, at, strength, conditional }) => {
    const marks = `${strength === 'derived' ? '~' : ''}${conditional === undefined ? '' : '?'}`;
    return `${marks}${kind}: ${destination} ${at.file.replace('src/', '')}:${at.line}`;
  });
}

const HEALTH = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';

export async function loadRecords() {
  await requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord']);
  return await queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 0 });
}
`;

/** A function of an app that has records at hand. */
async function use(imports: string, body: string): Promise<string[]> {
  return await flows({
    'src/health.ts': HEALTH,
    'src/use.ts': `${imports}\nimport { loadRecords } from './health';\nexport async function show() { const records = await loadRecords();\n${body}\n}\n`,
  });
}

test.each<[string, number]>([
  ['const [all, steps] = await Promise.all([loadAll(), loadSteps()]); console.log(all.allergies);', 1],
  ['const [{ allergies }] = await Promise.all([loadAll(), loadSteps()]); console.log(allergies);', 1],
  ['const [, all] = [loadSteps(), await loadAll()]; console.log(all.allergies);', 1],
  ['const [all, steps] = await Promise.all([loadAll(), loadSteps()]); console.log(steps, all.at);', 0],
  ['const [, steps] = await Promise.all([loadRecords(), loadSteps()]); console.log(steps);', 0],
  ['const [first] = [...(await loadRecords())]; console.log(first.displayName);', 1],
  ['const [, ...rest] = [loadSteps(), await loadRecords()]; console.log(rest);', 1],
])('a list taken apart where it is written: %s', async (body, count) => {
  const load = `const loadSteps = async () => ({ count: 1 });
    const loadAll = async () => ({ allergies: await loadRecords(), at: 1 });`;
  expect(await use('', `${load}\n${body}`)).toHaveLength(count);
});

describe('every kind of sink', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      `import { AppEventsLogger } from 'react-native-fbsdk-next';`,
      `AppEventsLogger.logEvent('seen', { name: records[0].displayName });`,
      'advertising: Facebook SDK',
    ],
    [
      `import appsFlyer from 'react-native-appsflyer';`,
      `appsFlyer.logEvent('seen', { names: records.map((r) => r.displayName) });`,
      'advertising: AppsFlyer',
    ],
    [
      `import { Adjust, AdjustEvent } from 'react-native-adjust';`,
      `const event = new AdjustEvent('abc'); event.addCallbackParameter('name', records[0].displayName);`,
      'advertising: Adjust',
    ],
    [
      `import analytics from '@react-native-firebase/analytics';`,
      `await analytics().logEvent('seen', { name: records[0].displayName });`,
      'analytics: Firebase Analytics',
    ],
    [
      `import { getAnalytics, logEvent } from 'firebase/analytics';`,
      `logEvent(getAnalytics(), 'seen', { name: records[0].displayName });`,
      'analytics: Firebase Analytics',
    ],
    [
      `import { Mixpanel } from 'mixpanel-react-native';`,
      `const mixpanel = new Mixpanel('token', true); mixpanel.track('seen', { records });`,
      'analytics: Mixpanel',
    ],
    [
      `import * as amplitude from '@amplitude/analytics-react-native';`,
      `amplitude.track('seen', { ...records[0] });`,
      'analytics: Amplitude',
    ],
    [
      `import PostHog from 'posthog-react-native';`,
      `const posthog = new PostHog('key'); posthog.capture(\`seen \${records[0].displayName}\`);`,
      'analytics: PostHog',
    ],
    [
      `import * as Sentry from '@sentry/react-native';`,
      `Sentry.captureMessage(JSON.stringify(records));`,
      'crash-reporting: Sentry',
    ],
    [
      `import * as Sentry from '@sentry/react-native';`,
      `Sentry.withScope((scope) => { scope.setExtra('records', records); });`,
      'crash-reporting: Sentry',
    ],
    [
      `import crashlytics from '@react-native-firebase/crashlytics';`,
      `crashlytics().log(records[0].displayName);`,
      'crash-reporting: Firebase Crashlytics',
    ],
    [
      `import OpenAI from 'openai';`,
      `const client = new OpenAI({ apiKey: 'k' }); await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: JSON.stringify(records) }] });`,
      'remote-ai: OpenAI',
    ],
    [
      `import { generateText } from 'ai';`,
      `await generateText({ model, prompt: records.join() });`,
      'remote-ai: a model behind the AI SDK',
    ],
    [
      '',
      `await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages: records }) });`,
      'remote-ai: OpenAI',
    ],
    [
      `import axios from 'axios';`,
      `const api = axios.create({ baseURL: 'https://api.anthropic.com' }); await api.post('/v1/messages', { records });`,
      'remote-ai: Anthropic',
    ],
    ['', `console.log(records);`, 'logging: the console'],
    ['', `console.log('read', records[0].fhirResource.data);`, 'logging: the console'],
    [
      `import Clipboard from '@react-native-clipboard/clipboard';`,
      `Clipboard.setString(records[0].displayName);`,
      'pasteboard: the pasteboard',
    ],
    [
      `import * as Clipboard from 'expo-clipboard';`,
      `await Clipboard.setStringAsync(records[0].displayName);`,
      'pasteboard: the pasteboard',
    ],
    [
      `import AsyncStorage from '@react-native-async-storage/async-storage';`,
      `await AsyncStorage.setItem('records', JSON.stringify(records));`,
      'user-defaults: AsyncStorage',
    ],
    [
      '',
      `await fetch('https://carebook.health/records', { method: 'POST', body: JSON.stringify(records) });`,
      'network: a server',
    ],
    [
      `import axios from 'axios';`,
      `await axios.post('https://carebook.health/records', records);`,
      'network: a server',
    ],
    [
      `import firestore from '@react-native-firebase/firestore';`,
      `await firestore().collection('records').add({ name: records[0].displayName });`,
      'network: Cloud Firestore',
    ],
    [
      `import { supabase } from './client';\nimport { createClient } from '@supabase/supabase-js';`,
      `await createClient('u', 'k').from('records').insert(records);`,
      'network: Supabase',
    ],
  ];
  test.each(CASES)('%s %s', async (imports, body, expected) => {
    const found = await use(imports, body);
    expect(found.map((flow) => flow.replace(/ [\w./]+:\d+$/, ''))).toEqual([expected]);
  });
});

describe('every way there', () => {
  test('a callback', async () => {
    expect(
      await flows({
        'src/App.jsx': `import AppleHealthKit from 'react-native-health';
AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, (error, results) => {
  console.log(error);
  console.log(results);
});`,
      }),
    ).toEqual(['logging: the console App.jsx:4']);
  });

  test('a promise', async () => {
    expect(
      await use(
        '',
        `loadRecords().then((all) => all.filter((r) => r.displayName)).then((all) => {
  console.log(all);
}).catch((error) => console.error(error)).finally(() => console.log('done'));`,
      ),
    ).toEqual(['logging: the console use.ts:5']);
  });

  test('a helper in another file', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/track.ts': `import analytics from '@react-native-firebase/analytics';
export const track = (name, params) => analytics().logEvent(name, params);
export function note(...parts) { console.log(...parts); }`,
        'src/use.ts': `import { loadRecords } from './health';
import { track, note } from './track';
export async function show() {
  const records = await loadRecords();
  track('seen', { count: records.length, first: records[0].displayName });
  note('read', records);
}
export function other() { track('opened', { at: Date.now() }); }`,
      }),
    ).toEqual(['analytics: Firebase Analytics track.ts:2', 'logging: the console track.ts:3']);
  });

  test('a state, and a component that is given it', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/List.tsx': `import { Text } from 'react-native';
import Clipboard from '@react-native-clipboard/clipboard';
export function List({ items, title }) {
  console.log(title);
  return <Text onPress={() => Clipboard.setString(items[0].displayName)}>{items.length}</Text>;
}`,
        'src/App.tsx': `import React, { useEffect, useState } from 'react';
import { loadRecords } from './health';
import { List } from './List';
export default function App() {
  const [records, setRecords] = useState([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => { loadRecords().then((all) => setRecords(all)); }, []);
  console.log(busy);
  return <List items={records} title="Records" />;
}`,
      }),
    ).toEqual(['pasteboard: the pasteboard List.tsx:5']);
  });

  test('a state of parts, and an element that closes itself', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/App.tsx': `import React, { useState } from 'react';
import { Button, View } from 'react-native';
import { loadRecords } from './health';
export default function App() {
  const [state, setState] = useState({ records: [], busy: true });
  loadRecords().then((all) => setState({ records: all, busy: false }));
  console.log(state.busy);
  return <View><Button title="Log" onPress={() => console.log(state.records)} /></View>;
}`,
      }),
    ).toEqual(['logging: the console App.tsx:8']);
  });

  test('a state of a class', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/App.jsx': `import React from 'react';
import { loadRecords } from './health';
export class App extends React.Component {
  state = { records: [], busy: false };
  async componentDidMount() { this.setState({ records: await loadRecords(), busy: false }); }
  share() {
    console.log(this.state.busy);
    console.log(this.state.records);
  }
}`,
      }),
    ).toEqual(['logging: the console App.jsx:8']);
  });

  test('a property of a service', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/Service.ts': `import { loadRecords } from './health';
import OpenAI from 'openai';
export class Service {
  private client = new OpenAI({ apiKey: 'k' });
  private records: Entry[] = [];
  private asked = 0;
  async load() { for (const record of await loadRecords()) this.records.push({ title: record.displayName, at: record.startDate }); }
  async ask() {
    const answer = await this.client.responses.create({ input: this.records.map(({ title }) => title).join() });
    console.log(answer.output_text);
    console.log(this.asked);
  }
  dates() { console.log(this.records.map(({ at }) => at)); }
}`,
      }),
    ).toEqual(['remote-ai: OpenAI Service.ts:9', '~logging: the console Service.ts:13']);
  });

  test('JSON into an own model', async () => {
    expect(
      await use(
        '',
        `const all = records.map((r) => JSON.parse(r.fhirResource.data));
const rows = all.map((it) => ({ code: it.code.text, seen: false }));
for (const row of rows) { console.log(row.seen); }
for (const { code } of rows) console.warn(code);`,
      ),
    ).toEqual(['logging: the console use.ts:7']);
  });

  test('an object of functions', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/api.js': `export const api = { upload: async (body) => fetch('https://carebook.health', { method: 'POST', body }) };`,
        'src/use.js': `import { loadRecords } from './health';
import { api } from './api';
export async function sync() { const answer = await api.upload(JSON.stringify(await loadRecords())); console.log(answer.status); }`,
      }),
    ).toEqual(['network: a server api.js:1']);
  });

  const NATIVE = `
import HealthKit
func load(_ done: @escaping ([HKClinicalRecord]) -> Void) {
    let type = HKClinicalType(.allergyRecord)
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
        done(samples as? [HKClinicalRecord] ?? [])
    }
    HKHealthStore().execute(query)
}
`;

  test('a native module of the app', async () => {
    expect(
      await flows({
        'ios/Records.swift': `${NATIVE}
@objc(Records)
class Records: NSObject {
    @objc func names(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
        load { records in resolve(records.map { $0.displayName }) }
    }
    @objc func steps(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
        resolve(12)
    }
}`,
        'src/App.js': `import { NativeModules } from 'react-native';
const { Records } = NativeModules;
export async function show() {
  console.log(await Records.steps());
  console.log(await Records.names());
}`,
      }),
    ).toEqual(['logging: the console App.js:5']);
  });

  test('an Expo module of the app', async () => {
    expect(
      await flows({
        'ios/Records.swift': `import ExpoModulesCore
${NATIVE}
public class RecordsModule: Module {
    public func definition() -> ModuleDefinition {
        Name("Records")
        AsyncFunction("names") { (type: String, promise: Promise) in
            load { records in promise.resolve(records.map { ["name": $0.displayName] }) }
        }
        AsyncFunction("steps") { () -> Int in 12 }
    }
}`,
        'src/Records.ts': `import { requireNativeModule } from 'expo-modules-core';
export default requireNativeModule('Records');`,
        'src/App.ts': `import Records from './Records';
export async function show() {
  console.log(await Records.steps());
  const names = await Records.names('allergy');
  await fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify(names) });
}`,
      }),
    ).toEqual(['remote-ai: OpenAI App.ts:5']);
  });

  test('what native code answers is taken apart like any list', async () => {
    expect(
      await flows({
        'ios/Records.swift': `import ExpoModulesCore
${NATIVE}
public class RecordsModule: Module {
    public func definition() -> ModuleDefinition {
        Name("Records")
        AsyncFunction("names") { (type: String, promise: Promise) in
            load { records in promise.resolve(records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] }) }
        }
    }
}`,
        'src/Records.ts': `import { requireNativeModule } from 'expo';
const Records = requireNativeModule('Records');
export async function* pages() { for (;;) { const page = await Records.names('allergy'); if (page.length === 0) return; yield page; } }
export const first = () => Records.names('allergy');`,
        'src/App.ts': `import { first, pages } from './Records';
export async function show() {
  for await (const page of pages()) {
    console.log(page.length);
    console.log(page.map((row) => row.title).join(', '));
    console.log(page.filter((row) => row.id !== '')[0].title);
    console.log(page.reduce((all, row) => all + row.title, ''));
  }
  first().then((rows) => console.log(rows.map(({ title }) => title)));
  first().then((rows) => console.log(rows.map(({ other }) => other)));
}`,
      }),
    ).toEqual([
      '~logging: the console App.ts:4',
      'logging: the console App.ts:5',
      'logging: the console App.ts:6',
      'logging: the console App.ts:7',
      'logging: the console App.ts:9',
    ]);
  });

  test('a screen that only its route leads to is opened', async () => {
    expect(
      await flows({
        'src/health.ts': HEALTH,
        'src/List.tsx': `import { loadRecords } from './health';
export function List({ navigation }) { const open = async () => { const [record] = await loadRecords(); navigation.navigate('Detail', { title: record.displayName, from: 'list' }); }; return <Row onPress={open} />; }`,
        'src/Detail.tsx': `import { useRoute } from '@react-navigation/native';
export function Detail() { const { title, from } = useRoute().params; console.log(from); console.log(title); return null; }`,
        'src/App.tsx': `import { Detail } from './Detail';
import { List } from './List';
export const screens = { Detail, List };`,
      }),
    ).toEqual(['logging: the console Detail.tsx:2']);
  });

  test('tells the way hop by hop, and the types', async () => {
    const { flows: found } = await factsOf({
      'src/health.ts': HEALTH,
      'src/use.ts': `import { loadRecords } from './health';
import { note } from './note';
export async function show() { const records = await loadRecords(); note(records[0].displayName); }`,
      'src/note.ts': `export function note(text) { console.log(text); }`,
    });
    expect(found.map(({ api, types, trace }) => ({ api, types, trace: trace.map(({ what }) => what) }))).toEqual([
      {
        api: 'console.log()',
        types: ['HKClinicalTypeIdentifierAllergyRecord'],
        trace: [
          '`queryClinicalRecords` brings clinical records',
          'returned by `loadRecords()`',
          'its `displayName` is read',
          'passed to `note()` as `text`',
          'handed to `console.log()`',
        ],
      },
    ]);
  });
});

describe('what is no flow', () => {
  const CLEAN: readonly (readonly [string, string, string])[] = [
    ['on the screen', `import { Text } from 'react-native';`, 'return <Text>{records[0].displayName}</Text>;'],
    ['beside it', '', `console.log('loaded'); const busy = { records, done: true }; console.log(busy.done);`],
    [
      'an answer',
      `import axios from 'axios';`,
      `const answer = await axios.get('https://carebook.health/terms'); console.log(answer.data);`,
    ],
    ['an error', '', `try { records.map(String); } catch (error) { console.error(error); }`],
    ['a module of the app by the name', `import { Sentry } from './sentry';`, 'Sentry.captureMessage(records);'],
    ['a variable by the name', '', `const console = { log() {} }; console.log(records);`],
  ];
  test.each(CLEAN)('%s', async (_, imports, body) => {
    expect((await use(imports, body)).filter((it) => !it.startsWith('network'))).toEqual([]);
  });

  test('a count, a comparison, when it was', async () => {
    expect(
      await use(
        '',
        "console.log(records.length);\nconsole.log(records.some((r) => r.displayName === 'x'), typeof records);\nconsole.log(records[0].startDate);",
      ),
    ).toEqual(['~logging: the console use.ts:4', '~logging: the console use.ts:5', '~logging: the console use.ts:6']);
  });

  test('debugging does not ship', async () => {
    expect(
      await use(
        '',
        "if (__DEV__) {\nconsole.log(records);\n} else {\nconsole.log('release');\n}\n__DEV__ && console.log(records);",
      ),
    ).toEqual(['?logging: the console use.ts:5', '?logging: the console use.ts:9']);
  });

  test('steps', async () => {
    expect(
      await flows({
        'src/App.jsx': `import AppleHealthKit from 'react-native-health';
AppleHealthKit.getStepCount({}, (error, results) => { console.log(results); });
AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, () => {});`,
      }),
    ).toEqual([]);
  });
});

test('objects that hold themselves in many ways come to an end', async () => {
  const wraps = Array.from({ length: 80 }, (_, index) => `all = { k${index}: all };\nclient = client.n${index};`);
  const found = await flows({
    'src/App.js': `import axios from 'axios';
import AppleHealthKit from 'react-native-health';
let client = axios;
let all = {};
AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, (error, results) => { console.log(results); all = results; });
${wraps.join('\n')}`,
  });
  expect(found).toEqual(['logging: the console App.js:5']);
}, 20_000);

describe('a console that Babel takes out of what ships', () => {
  const USE = `import { loadRecords } from './health';
export async function show() {
  const records = await loadRecords();
  console.log(records);
  console.error(records);
}
`;
  const withBabel = (configuration: string) =>
    flows({ 'src/health.ts': HEALTH, 'src/use.ts': USE, 'babel.config.js': configuration });
  const shown = 'logging: the console use.ts:4';
  const failed = 'logging: the console use.ts:5';

  test('all of it', async () => {
    const code = `module.exports = { env: { production: { plugins: ['transform-remove-console'] } } };\n`;
    expect(await withBabel(code)).toEqual([`?${shown}`, `?${failed}`]);
  });

  test('but for errors', async () => {
    const code = `module.exports = { plugins: [["transform-remove-console", { exclude: ["error", "warn"] }]] };\n`;
    expect(await withBabel(code)).toEqual([`?${shown}`, failed]);
  });

  test('none of it', async () => {
    const code = `module.exports = {\n  // plugins: ['transform-remove-console'],\n  /* 'transform-remove-console' */\n  plugins: [],\n};\n`;
    expect(await withBabel(code)).toEqual([shown, failed]);
  });
});

describe('a component of a package', () => {
  const element = (text: string): string => `const Labs = () => <Text>{records[0].displayName}</Text>; return ${text};`;
  const provider = `import { PostHogProvider } from 'posthog-react-native';\nimport { Text } from 'react-native';`;

  test.each([
    '<PostHogProvider apiKey="key"><Labs /></PostHogProvider>',
    '<PostHogProvider apiKey="key">{records.map((record) => <Text>{record.displayName}</Text>)}</PostHogProvider>',
    '<PostHogProvider apiKey="key" fallback={<Labs />}><Labs /></PostHogProvider>',
  ])('is not handed what it shows: %s', async (text) => {
    const found = await factsOf({
      'src/health.ts': HEALTH,
      'src/use.tsx': `${provider}\nimport { loadRecords } from './health';\nexport async function show() { const records = await loadRecords();\n${element(text)}\n}\n`,
    });
    expect(found.flows).toEqual([]);
  });

  test('is handed its props', async () => {
    const text =
      '<PostHogProvider apiKey="key" bootstrap={{ name: records[0].displayName }}><Labs /></PostHogProvider>';
    const found = await factsOf({
      'src/health.ts': HEALTH,
      'src/use.tsx': `${provider}\nimport { loadRecords } from './health';\nexport async function show() { const records = await loadRecords();\n${element(text)}\n}\n`,
    });
    expect(found.flows.map(({ destination }) => destination)).toEqual(['PostHog']);
  });
});

describe('a listener that is kept', () => {
  const BUS = `import analytics from '@react-native-firebase/analytics';
import { loadRecords } from './health';
const listeners = new Set<(name: string) => void>();
export const on = (listener: (name: string) => void) => { listeners.add(listener); };
export const emit = (name: string) => listeners.forEach((listener) => listener(name));
export async function show() { const records = await loadRecords(); emit(records[0].displayName); }
`;

  test('leaks nothing where it tells a constant', async () => {
    const all = `${BUS}on(() => analytics().logEvent('seen', { screen: 'records' }));\n`;
    expect(await flows({ 'src/health.ts': HEALTH, 'src/use.ts': all })).toEqual([]);
  });

  test('leaks what it hands on, where it does so', async () => {
    const all = `${BUS}on((name) => analytics().logEvent('seen', { name }));\n`;
    expect(await flows({ 'src/health.ts': HEALTH, 'src/use.ts': all })).toEqual([
      'analytics: Firebase Analytics use.ts:7',
    ]);
  });
});
