/** What is handed from one place to another by a key, and what a screen is shown with. */
import { expect, test } from 'vitest';
import { flow } from '../code.ts';
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const VUE = "import { createApp, inject, provide } from 'vue';\nconst KEY: InjectionKey<Card> = Symbol('card');\n";
const ANGULAR =
  "import { Component, inject, Inject, InjectionToken } from '@angular/core';\nconst CARDS = new InjectionToken<Card>('cards');\n";

const ROWS: Rows = [
  [
    'Vue: a key of the app',
    (make, use, _, other) =>
      `${VUE}createApp({}).use(thing).provide(KEY, { kind: ${make}, spare: ${other} }).mount('#app');\nexport function go() { const card = inject(KEY)!; ${use('card.kind')} }`,
  ],
  [
    'Vue: a key of a component',
    (make, use, _, other) =>
      `${VUE}export function above() { provide(KEY, { kind: ${make}, spare: ${other} }); }\nexport function go() { const card = inject(KEY); ${use('card.kind')} }`,
  ],
  [
    'Vue: a key, of what a function makes',
    (make, use, _, other) =>
      `${VUE}function create() { return { show(kind: string) { ${use('kind')} }, hide(kind: string) {} }; }\ncreateApp({}).provide(KEY, create());\nexport function go() { const card = inject(KEY)!; card.show(${make}); card.hide(${other}); }`,
  ],
  [
    'Vue: what is there where nothing is provided',
    (make, use, _, other) =>
      `${VUE}export function go() { const card = inject(KEY, { kind: ${make}, spare: ${other} }); ${use('card.kind')} }`,
    { fails: ['asked', 'read'] },
  ],
  [
    'Angular: a token',
    (make, use, _, other) =>
      `${ANGULAR}export const providers = [{ provide: CARDS, useValue: { kind: ${make}, spare: ${other} } }];\nexport class Page { private readonly card = inject(CARDS);\n go() { ${use('this.card.kind')} } }`,
  ],
  [
    'Angular: several of a token',
    (make, use, _, other) =>
      `${ANGULAR}export function provideCards() { return [{ provide: CARDS, useValue: { kind: ${make}, spare: ${other} }, multi: true }]; }\nexport class Page { private readonly cards = inject(CARDS);\n go() { for (const card of this.cards) { ${use('card.kind')} } } }`,
  ],
  [
    'Angular: what a token makes itself',
    (make, use, _, other) =>
      `import { inject, InjectionToken } from '@angular/core';\nconst CARD = new InjectionToken('card', { factory: () => ({ kind: ${make}, spare: ${other} }) });\nexport class Page { private readonly card = inject(CARD);\n go() { ${use('this.card.kind')} } }`,
  ],
  [
    'Angular: what a provider makes',
    (make, use, _, other) =>
      `${ANGULAR}export const providers = [{ provide: CARDS, useFactory: () => ({ kind: ${make}, spare: ${other} }) }];\nexport class Page { private readonly card = inject(CARDS);\n go() { ${use('this.card.kind')} } }`,
  ],
  [
    'React Navigation: a screen that is written out, and what it begins with',
    (make, use, _, other) =>
      `import { createNativeStackNavigator } from '@react-navigation/native-stack';\nexport const Stack = createNativeStackNavigator({ screens: { Labs: { screen: Shelf, initialParams: { kind: ${make}, spare: ${other} } } } });\nexport function Shelf({ route }) { const { kind } = route.params; ${use('kind')} }`,
  ],
  [
    'React Navigation: groups of screens, and screens inside of screens',
    (make, use, _, other) =>
      `import { createNativeStackNavigator } from '@react-navigation/native-stack';\nconst Inner = createNativeStackNavigator({ groups: { Guest: { screens: { Labs: { screen: Shelf, initialParams: { kind: ${make}, spare: ${other} } } } } } });\nexport const Stack = createNativeStackNavigator({ screens: { Inner } });\nexport function Shelf({ route }) { ${use('route.params.kind')} }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);

/** What else may open a screen leaves open what it reads. */
test.each([
  [
    'links',
    '<Navigation linking={{ prefixes: [] }} />',
    "initialParams: { kind: 'HKClinicalTypeIdentifierAllergyRecord' }",
  ],
  [
    'a link of its own',
    '<Navigation />',
    "linking: 'labs/:kind', initialParams: { kind: 'HKClinicalTypeIdentifierAllergyRecord' }",
  ],
  ['nothing to begin with', '<Navigation />', "options: { title: 'Labs' }"],
])('%s', async (_, element, screen) => {
  const code = `import { createNativeStackNavigator } from '@react-navigation/native-stack';\nimport { queryClinicalRecords } from '@kingstinct/react-native-healthkit';\nconst Stack = createNativeStackNavigator({ screens: { Labs: { screen: Shelf, ${screen} } } });\nconst Navigation = createStaticNavigation(Stack);\nexport const App = () => ${element};\nexport function Shelf({ route }) { const { kind } = route.params; queryClinicalRecords(kind, { limit: 0 }); }\n`;
  expect(await flow({ 'src/App.tsx': code })).toMatch(/\| .*!/);
});
