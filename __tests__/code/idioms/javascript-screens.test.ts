/** Screens of React Navigation that are elements: what each is opened with, by its name. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const NAV =
  "import { useNavigation, useRoute } from '@react-navigation/native';\nimport { Button } from 'react-native';\n";
const KINDS = (make: string, other: string): string => `const KINDS = { labs: ${make}, notes: ${other} };\n`;

const ROWS: Rows = [
  [
    'navigate, with a kind as a parameter',
    (make, use, _, other) =>
      `${NAV}export function List() { const navigation = useNavigation(); return <Button title="Labs" onPress={() => navigation.navigate('Labs', { kind: ${make}, spare: ${other} })} />; }\nexport function Labs({ route }) { const { kind } = route.params; return <Button title="Load" onPress={() => { ${use('kind')} }} />; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator>; }`,
  ],
  [
    'navigate, with a key of a table',
    (make, use, _, other) =>
      `${NAV}${KINDS(make, other)}export function List() { const navigation = useNavigation(); return <Button title="Labs" onPress={() => navigation.navigate('Labs', { type: 'labs' })} />; }\nexport function Labs() { const route = useRoute<RouteProp<Params, 'Labs'>>(); const { type } = route.params; return <Button title="Load" onPress={() => { ${use('KINDS[type]')} }} />; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator>; }`,
    OF_TYPES,
  ],
  [
    'push and replace, two screens told apart',
    (make, use, _, other) =>
      `${NAV}export function List({ navigation }) { return <><Button title="Labs" onPress={() => navigation.push('Labs', { kind: ${make} })} /><Button title="N" onPress={() => navigation.replace('Notes', { kind: ${other} })} /></>; }\nexport function Labs({ route }) { return <Button title="Load" onPress={() => { ${use('route.params.kind')} }} />; }\nexport function Notes({ route }) { return <Text>{route.params.kind}</Text>; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /><Stack.Screen name="Notes" component={Notes} /></Stack.Navigator>; }`,
    { fails: ['beside'] },
  ],
  [
    'navigate, with an object',
    (make, use, _, other) =>
      `${NAV}export function List({ navigation }) { return <Button title="Labs" onPress={() => navigation.navigate({ name: 'Labs', params: { kind: ${make}, spare: ${other} } })} />; }\nexport function Labs({ route }) { return <Button title="Load" onPress={() => { ${use('route.params.kind')} }} />; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator>; }`,
  ],
  [
    'navigate, into a nested navigator',
    (make, use, _, other) =>
      `${NAV}export function List({ navigation }) { return <Button title="Labs" onPress={() => navigation.navigate('Tabs', { screen: 'Labs', params: { kind: ${make}, spare: ${other} } })} />; }\nexport function Labs({ route }) { return <Button title="Load" onPress={() => { ${use('route.params.kind')} }} />; }\nexport function Tabs() { return <Tab.Navigator><Tab.Screen name="Labs" component={Labs} /></Tab.Navigator>; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Tabs" component={Tabs} /></Stack.Navigator>; }`,
  ],
  [
    'navigate, taken out of what a hook gives',
    (make, use, _, other) =>
      `${NAV}export function List() { const { navigate } = useNavigation(); return <Button title="Labs" onPress={() => navigate('Labs', { kind: ${make}, spare: ${other} })} />; }\nexport function Labs({ route }) { return <Button title="Load" onPress={() => { ${use('route.params.kind')} }} />; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator>; }`,
  ],
  [
    'an action that is dispatched',
    (make, use, _, other) =>
      `${NAV}import { StackActions } from '@react-navigation/native';\nexport function List({ navigation }) { return <Button title="Labs" onPress={() => navigation.dispatch(StackActions.replace('Labs', { kind: ${make}, spare: ${other} }))} />; }\nexport function Labs({ route }) { return <Button title="Load" onPress={() => { ${use('route.params.kind')} }} />; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator>; }`,
  ],
  [
    'a hook that is told the route',
    (make, use, _, other) =>
      `${NAV}export function List({ navigation }) { return <Button title="Labs" onPress={() => navigation.navigate('Labs', { kind: ${make}, spare: ${other} })} />; }\nexport function Labs() { const { params } = useRoute<RouteProp<Params, 'Labs'>>(); return <Button title="Load" onPress={() => { ${use('params.kind')} }} />; }\nexport default function App() { return <Stack.Navigator><Stack.Screen name="List" component={List} /><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator>; }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);

const HEALTH = "import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';\n";
const TYPES = "['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierLabResultRecord']";
const LABS = `${HEALTH}const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', labs: 'HKClinicalTypeIdentifierLabResultRecord' };
export function Labs({ route }) { queryClinicalRecords(KINDS[route.params.type], { limit: 0 }); return null; }
`;
const app = (more: string): string =>
  `${HEALTH}import { Labs } from './Labs';\nexport default function App() { requestAuthorization(${TYPES}); return <Container ${more}><Stack.Navigator><Stack.Screen name="Labs" component={Labs} /></Stack.Navigator></Container>; }\n`;
const opens = (body: string): string =>
  `import { useNavigation } from '@react-navigation/native';\nexport function open(navigation, name, params) { ${body} }\n`;

describe('a screen in a file of its own', () => {
  const texts = { 'src/App.tsx': app(''), 'src/Labs.tsx': LABS };

  test('is opened with what any file says, though no import leads to it', async () => {
    const labs = { ...texts, 'src/a.ts': opens("navigation.navigate('Labs', { type: 'labs' });") };
    expect(await flow(labs)).toBe('allergy labResult | labResult');
    const both = { ...labs, 'src/b.ts': opens("navigation.push('Labs', { type: 'allergies' });") };
    expect(await flow(both)).toBe('allergy labResult | allergy labResult');
  });

  test('may be opened by others where nobody is seen to', async () => {
    expect(await flow(texts)).toMatch(/\| .*[!*]/);
  });

  test('may be opened by a name that is not written out', async () => {
    const labs = opens("navigation.navigate('Labs', { type: 'labs' });");
    const any = opens('navigation.navigate(name, params);');
    expect(await flow({ ...texts, 'src/a.ts': labs, 'src/b.ts': any })).toMatch(/\| .*[!*]/);
  });

  test.each(['linking={{ prefixes: [] }}', 'initialState={kept}'])('may be opened by %s', async (more) => {
    const labs = opens("navigation.navigate('Labs', { type: 'labs' });");
    expect(await flow({ 'src/App.tsx': app(more), 'src/Labs.tsx': LABS, 'src/a.ts': labs })).toMatch(/\| .*[!*]/);
  });
});

describe('a component behind a flag', () => {
  const NATIVE = `#import <HealthKit/HealthKit.h>
@implementation Shelf
RCT_EXPORT_MODULE();
RCT_EXPORT_METHOD(fetch:(NSString *)identifier resolver:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:identifier] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *s, NSError *e) {}]];
}
@end
`;
  const app = (imported: string, flag: string, shown: string): Promise<string> =>
    flow(
      {
        'ios/Shelf.m': NATIVE,
        'src/Home.tsx': `import { NativeModules } from 'react-native';\n${imported}\nexport function Card({ identifier }) { useEffect(() => { NativeModules.Shelf.fetch(identifier); }, []); return <Text />; }\nexport function Home() { ${flag}\n return <View>{${shown}}</View>; }\n`,
      },
      { kind: 'app' },
    );
  const CARD = '<Card identifier="HKClinicalTypeIdentifierLabResultRecord" />';
  test.each<[title: string, imported: string, flag: string]>([
    ['of a library', "import { useThing } from 'some-lib';", 'const { isOpen } = useThing();'],
    ['of a store', "import { useSelector } from 'react-redux';", 'const isOpen = useSelector((s) => s.a.b);'],
    [
      'of a state',
      "import { useState } from 'react';",
      'const [isOpen, set] = useState(false); useEffect(() => set(true));',
    ],
    [
      'of a context',
      "import { createContext, useContext } from 'react';\nconst C = createContext(false);",
      'const isOpen = useContext(C);',
    ],
    [
      'of an atom',
      "import { atom, useAtomValue } from 'jotai';\nconst a = atom(null);",
      'const isOpen = useAtomValue(a);',
    ],
    [
      'of a query',
      "import { useQuery } from '@tanstack/react-query';",
      "const { data: isOpen } = useQuery({ queryKey: ['a'], queryFn: () => NativeModules.Shelf.ask() });",
    ],
  ])('%s', async (_, imported, flag) => {
    for (const shown of [`isOpen && ${CARD}`, `isOpen ? ${CARD} : null`, `isOpen && <>${CARD}</>`])
      expect(await app(imported, flag, shown), shown).toBe('| labResult');
  });

  test('one that nobody is seen to render stays open', async () => {
    expect(await app('', '', '<Router pages={[Card]} />')).toBe('| !');
  });
});
