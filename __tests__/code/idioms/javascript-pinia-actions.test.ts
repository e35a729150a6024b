/** What actions of a store of Pinia are given is told to who listens to them: to those of that store, and to plugins. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const STORES = `import { defineStore } from 'pinia';
export const useRows = defineStore('rows', { state: () => ({ title: '', count: 0 }), actions: { highlight(title: string) { this.title = title; }, async load(count: number) { this.count = count; } } });
export const useTheme = defineStore('theme', { state: () => ({ theme: '' }), actions: { choose(theme: string) { this.theme = theme; } } });
export const useNotes = defineStore('notes', () => { function write(note: string) { return note.length; } const clear = (note: string) => note.length; return { write, clear }; });
`;
const plugin = (does: string, parts = '{ name, args }'): string =>
  `export function trace({ store }: PiniaPluginContext) { store.$onAction((${parts}) => { ${does} }); }\n`;
const calls = (make: string): string =>
  `export function go() { const rows = useRows(); rows.highlight(${make}); useTheme().choose('dark'); }\n`;

const WAYS: Ways = [
  ['a plugin', (make, use) => STORES + plugin(use("args.join(', ')")) + calls(make)],
  ['one of them', (make, use) => STORES + plugin(use('args[0]')) + calls(make)],
  [
    'an object that is not taken apart',
    (make, use) => STORES + plugin(use('JSON.stringify(action.args)'), 'action') + calls(make),
  ],
  [
    'who listens to the store',
    (make, use) =>
      `${STORES}export function go() { const rows = useRows(); rows.$onAction(({ args }) => { ${use('args.join()')} }); rows.highlight(${make}); }`,
  ],
  [
    'a store of functions',
    (make, use) => `${STORES}${plugin(use('args.join()'))}export function go() { useNotes().write(${make}); }`,
  ],
  [
    'a store of arrow functions',
    (make, use) => `${STORES}${plugin(use('args.join()'))}export function go() { useNotes().clear(${make}); }`,
  ],
  [
    'who is told of its state',
    (make, use) =>
      `${STORES}export function go() { const rows = useRows(); rows.$subscribe((mutation, state) => { ${use('state.title')} }); rows.highlight(${make}); }`,
  ],
];
brings(JAVASCRIPT, WAYS);

bringsNone(JAVASCRIPT, [
  ['the name of an action', (make, use) => STORES + plugin(use('name')) + calls(make)],
  ['how many there are', (make, use) => STORES + plugin(use('`${name} ${args.length}`')) + calls(make)],
  [
    'of another store',
    (make, use) =>
      `${STORES}export function listen() { const theme = useTheme(); theme.$onAction(({ args }) => { ${use('args.join()')} }); }\n${calls(make)}`,
  ],
  [
    'an action that is given none',
    (make, use) =>
      `${STORES}${plugin(use('args.join()'))}export function go() { const rows = useRows(); rows.load(3); return ${make}.length; }`,
  ],
  [
    'another part of the state',
    (make, use) =>
      `${STORES}export function go() { const rows = useRows(); rows.$subscribe((mutation, state) => { ${use('`${state.count}`')} }); rows.highlight(${make}); }`,
  ],
]);
