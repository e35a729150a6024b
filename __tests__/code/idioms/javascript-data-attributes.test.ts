/** What code keeps in an attribute of an element, and reads of whichever was clicked, by the same name. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

type Use = (value: string) => string;
const clicked = (does: string): string =>
  `export function listen(root: HTMLElement) { root.addEventListener('click', (event) => { const node = (event.target as HTMLElement).closest<HTMLElement>('[data-tap]'); if (!node) return; ${does} }); }\n`;
const drawn = (does: string): string =>
  `export function draw(list: HTMLElement) { const row = document.createElement('li'); ${does}; list.append(row); }\n`;

const WAYS: Ways = [
  ['dataset', (make, use) => clicked(use("node.dataset.tap ?? ''")) + drawn(`row.dataset.tap = ${make}`)],
  [
    'dataset by a text',
    (make, use) => clicked(use("node.dataset['tap'] ?? ''")) + drawn(`row.dataset['tap'] = ${make}`),
  ],
  [
    'dataset that is taken apart',
    (make, use) => clicked(`const { tap } = node.dataset; ${use("tap ?? ''")}`) + drawn(`row.dataset.tap = ${make}`),
  ],
  [
    'attributes by their names',
    (make, use) => clicked(use("node.getAttribute('data-tap')")) + drawn(`row.setAttribute('data-tap', ${make})`),
  ],
  [
    'an attribute of two words, set by one and read by the other',
    (make, use) => clicked(use("node.dataset.tapName ?? ''")) + drawn(`row.setAttribute('data-tap-name', ${make})`),
  ],
  [
    'of an element that a function makes',
    (make, use) =>
      `${clicked(use("node.dataset.tap ?? ''"))}function element(tag: string) { const node = document.createElement(tag); return node; }\nexport function draw(list: HTMLElement) { const row = element('li'); row.dataset.tap = ${make}; list.append(row); }`,
  ],
  [
    'of an element of JSX',
    (make, use) =>
      `export function List() { const pick = (event) => { ${use('event.currentTarget.dataset.tap')} }; return <ul onClick={pick}><li data-tap={${make}}>one</li></ul>; }`,
  ],
];
brings(JAVASCRIPT, WAYS);

const other = (make: string, use: Use, read: string): string =>
  clicked(use(read)) + drawn(`row.dataset.tap = 'result'; row.dataset.label = ${make}`);
bringsNone(JAVASCRIPT, [
  ['another name', (make, use) => other(make, use, "node.dataset.tap ?? ''")],
  ['another name by a text', (make, use) => other(make, use, "node.getAttribute('data-tap')")],
  [
    'what is shown and not kept so',
    (make, use) =>
      clicked(use("node.dataset.tap ?? ''")) +
      drawn(`row.dataset.tap = 'result'; row.textContent = ${make}; row.title = ${make}`),
  ],
  [
    'an attribute of another sort',
    (make, use) => clicked(use("node.dataset.label ?? ''")) + drawn(`row.setAttribute('aria-label', ${make})`),
  ],
  [
    'what is in no element',
    (make, use) =>
      `${clicked(use("node.dataset.tap ?? ''"))}const kept = { data: { tap: '' } };\nexport function go() { kept.data.tap = ${make}; return kept.data.tap.length; }`,
  ],
]);
