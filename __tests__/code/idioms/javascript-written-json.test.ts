/** JSON that is written out in code, and promises that are answered in a branch. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'a promise that is answered in a branch',
    (make, use) =>
      `import { wait } from 'some-library';\nconst kept = (kind: any) => new Promise<any>((resolve, reject) => { wait((error: any) => { if (error) reject(new Error(error)); else resolve(kind); }); });\nexport async function go() { const kind = await kept(${make}); ${use('kind')} }`,
  ],
  [
    'a promise that is answered in one of two',
    (make, use) =>
      `import { wait } from 'some-library';\nconst kept = (kind: any) => new Promise<any>((resolve, reject) => { wait((error: any) => (error ? reject(error) : resolve(kind))); });\nexport function go() { kept(${make}).then((kind) => { ${use('kind')} }); }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);

const HEAD = `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';\n`;
const TYPE = (name: string): string => `HKClinicalTypeIdentifier${name}Record`;
const CONFIG = `{"ask": ["${TYPE('Allergy')}", "${TYPE('Condition')}"], "show": [{"type": "${TYPE('Allergy')}"}]}`;
const script = (config: string): Promise<string> =>
  flow({
    'a.ts': `${HEAD}const config = ${config};\nexport async function load() { await requestAuthorization(config.ask); for (const { type } of config.show) await queryClinicalRecords(type, { limit: 0 }); }\n`,
  });

describe('JSON that is written out', () => {
  test.each([
    ['in a text', `JSON.parse('${CONFIG}')`],
    ['in a template', `JSON.parse(\`${CONFIG}\`)`],
  ])('%s', async (_, config) => {
    expect(await script(config)).toBe('allergy condition | allergy');
  });

  test.each([
    ['with a function that makes others of its values', `JSON.parse('${CONFIG}', revive)`],
    ['of a text that is not known', 'JSON.parse(stored)'],
    ['with a part that is not known', `JSON.parse(\`{"ask": ["\${first}"], "show": []}\`)`],
    ['cut off', `JSON.parse('${CONFIG.slice(0, -1)}')`],
  ])('%s is not known', async (_, config) => {
    expect(await script(config)).toBe('! | !');
  });

  test('of Dart', async () => {
    const text = `import 'dart:convert';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final plugin = AppleHealthClinicalRecords();
final kinds = {'labs': ClinicalType.labResult, 'notes': ClinicalType.clinicalNote};
final config = jsonDecode('{"ask": "labs"}') as Map<String, dynamic>;
Future<void> load() async { await plugin.requestAuthorization([kinds[config['ask']]!]); await plugin.getData(kinds[config['ask']]!); }
`;
    expect(await flow({ 'lib/main.dart': text })).toBe('labResult | labResult');
  });
});

describe('a tab that begins with parameters', () => {
  const tabs = (more: string, screen: string): Promise<string> =>
    flow({
      'App.tsx': `import { createBottomTabNavigator } from '@react-navigation/bottom-tabs';
import { NavigationContainer } from '@react-navigation/native';
import { useEffect } from 'react';
${HEAD}const Tabs = createBottomTabNavigator();
function Kind({ route, navigation }: any) { const { type } = route.params; useEffect(() => { queryClinicalRecords(type, { limit: 0 }); }, [type]); ${more} return null; }
export default function App() { useEffect(() => { requestAuthorization(['${TYPE('Allergy')}', '${TYPE('Condition')}', '${TYPE('Procedure')}']); }, []); return <NavigationContainer><Tabs.Navigator>${screen}</Tabs.Navigator></NavigationContainer>; }
`,
    });
  const BEGUN = `<Tabs.Screen name="Labs" component={Kind} initialParams={{ type: '${TYPE('Allergy')}' }} />`;
  const ASKED = 'allergy condition procedure';

  test('is opened with these', async () => {
    expect(await tabs('', BEGUN)).toBe(`${ASKED} | allergy`);
  });

  test('and with what somebody else opens it with', async () => {
    const opens = `navigation.navigate('Labs', { type: '${TYPE('Condition')}' });`;
    expect(await tabs(opens, BEGUN)).toBe(`${ASKED} | allergy condition`);
  });

  test('without them it is not known with what', async () => {
    expect(await tabs('', '<Tabs.Screen name="Labs" component={Kind} />')).toBe(`${ASKED} | !`);
  });
});
