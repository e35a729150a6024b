/** Components of Svelte: what stores tell, by `$name`, what is declared by `$:`, and runes. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

const component = (script: string): Record<string, string> => ({
  'src/lines.ts':
    "import { writable } from 'svelte/store';\nexport const first = writable('');\nexport const second = writable('');\n",
  'src/App.svelte': `<script lang="ts">\n${JAVASCRIPT.head}import { first, second } from './lines';\n${script}\n</script>\n<button on:click={go}>Go</button>\n`,
});

/** The store that is asked holds a record, or the other one does. */
const ways = (asked: string): Ways => [
  [
    'a store by its name',
    (make, use) => component(`function go() { first.set(${make}); second.set('typed'); ${use(`$${asked}`)} }`),
  ],
  [
    'a store that is set by its name',
    (make, use) => component(`function go() { $first = ${make}; $second = 'typed'; ${use(`$${asked}.trim()`)} }`),
  ],
  [
    'a statement that runs whenever it changes',
    (make, use) => component(`$: ${use(`$${asked}`)}\nfunction go() { first.set(${make}); second.set('typed'); }`),
  ],
  [
    'what is declared by a label',
    (make, use) =>
      component(
        `$: shown = $${asked}.trim();\nfunction go() { first.set(${make}); second.set('typed'); ${use('shown')} }`,
      ),
  ],
  [
    'a state of runes',
    (make, use) =>
      component(
        `let one = $state(''); let other = $state('');\nconst shown = $derived(${asked === 'first' ? 'one' : 'other'}.trim());\n$effect(() => { ${use('shown')} });\nfunction go() { one = ${make}; other = 'typed'; }`,
      ),
  ],
  [
    'a state of runes that a function shares',
    (make, use) => ({
      'src/shelf.svelte.ts':
        "function shelf() { let line = $state(''); return { get line() { return line; }, put(next: string) { line = next; } }; }\nexport const first = shelf();\nexport const second = shelf();\n",
      'src/App.svelte': `<script lang="ts">\n${JAVASCRIPT.head}import { first, second } from './shelf.svelte';\nfunction go() { first.put(${make}); second.put('typed'); }\n$effect(() => { ${use(`${asked}.line`)} });\n</script>\n<button onclick={go}>Go</button>\n`,
    }),
  ],
];

brings(JAVASCRIPT, ways('first'));
bringsNone(JAVASCRIPT, ways('second'));
