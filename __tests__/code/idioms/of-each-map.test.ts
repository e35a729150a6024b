/** Stores of several values by their names: what is put under one of them is not told to who hears, or asks, of another. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings, type Ways } from './records.ts';

const NANO = "import { map, deepMap, computed, effect, listenKeys, subscribeKeys } from 'nanostores';\n";
const STORE = "export const $session = map({ first: '', second: '' });\n";
const PUT = (make: string): string => `$session.setKey('first', ${make}); $session.setKey('second', 'typed');`;

eachApart('JavaScript', JAVASCRIPT, [
  [
    'a map, by who listens to a key',
    (make, use, told) =>
      `${NANO}${STORE}export function start() { return listenKeys($session, ['${told}'], (session) => { ${use(`session.${told}`)} }); }\nexport function go() { ${PUT(make)} }`,
  ],
  [
    'a map, by who subscribes to a key and takes it apart',
    (make, use, told) =>
      `${NANO}${STORE}export function start() { return subscribeKeys($session, ['${told}'], ({ ${told}: text }) => { ${use('text')} }); }\nexport function go() { ${PUT(make)} }`,
  ],
  [
    'a map that is asked and listened to',
    (make, use, told) =>
      `${NANO}${STORE}$session.listen((session, _, key) => { ${use(`session.${told}`)} });\nexport function go() { ${PUT(make)} ${use(`$session.get().${told}`)} }`,
  ],
  [
    'what is computed of a map',
    (make, use, told) =>
      `${NANO}${STORE}const $text = computed($session, (session) => session.${told});\nexport function go() { ${PUT(make)} ${use('$text.get()')} }`,
  ],
  [
    'a map, by an effect and constants',
    (make, use, told) =>
      `${NANO}${STORE}const FIRST = 'first'; const SECOND = 'second';\neffect([$session], (session) => { ${use(`session.${told}`)} });\nexport function go() { $session.setKey(FIRST, ${make}); $session.setKey(SECOND, 'typed'); }`,
  ],
  [
    'a map that is set whole',
    (make, use, told) =>
      `${NANO}${STORE}export function start() { return listenKeys($session, ['${told}'], (session) => { ${use(`session.${told}`)} }); }\nexport function go() { $session.set({ first: ${make}, second: 'typed' }); }`,
  ],
  [
    'a map that goes deep',
    (make, use, told) =>
      `${NANO}const $deep = deepMap({ page: { first: '', second: '' } });\nexport function go() { $deep.setKey('page.first', ${make}); $deep.setKey('page.second', 'typed'); ${use(`$deep.get().page.${told}`)} }`,
  ],
  [
    'a map that is kept',
    (make, use, told) =>
      `import { persistentMap } from '@nanostores/persistent';\nconst $settings = persistentMap('settings:', { first: '', second: '' });\nexport function go() { $settings.setKey('first', ${make}); $settings.setKey('second', 'typed'); ${use(`$settings.get().${told}`)} }`,
  ],
  [
    'a method of the app’s own by that name',
    (make, use, told) =>
      `class Session { parts: Record<string, string> = {}; setKey(key: string, value: string) { this.parts[key] = value; } get(key: string) { return this.parts[key]; } }\nconst session = new Session();\nexport function go() { session.setKey('first', ${make}); session.setKey('second', 'typed'); ${use(`session.get('${told}')`)} }`,
  ],
]);

const ANY: Ways = [
  [
    'under a key that nobody tells',
    (make, use) =>
      `${NANO}${STORE}export function put(key: string) { $session.setKey(key, ${make}); }\nexport function go() { ${use('$session.get().headline')} }`,
  ],
  [
    'to who listens to one key and takes another',
    (make, use) =>
      `${NANO}${STORE}listenKeys($session, ['second'], (session) => { ${use('session.first')} });\nexport function go() { ${PUT(make)} }`,
  ],
];
brings(JAVASCRIPT, ANY);
