/** Two emitters of a package: who listens to one of them hears nothing of the other, in a property and by itself. */
import { bothFlows, type Rows } from './both-flows.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { brings, type Ways } from './records.ts';

const EVENTS = "import { EventEmitter } from 'events';\n";
const feed = (field: string, emitter: string): string =>
  `${EVENTS}class Feed { ${field} on(listener: (text: string) => void) { ${emitter}.on('text', listener); } post(text: string) { ${emitter}.emit('text', text); } }\nconst first = new Feed(); const second = new Feed();\n`;
const posts = (make: string, use: string, told: string): string =>
  `export function go() { ${told}.on((text) => { ${use} }); first.post(${make}); second.post('typed'); }`;

eachApart('emitters', JAVASCRIPT, [
  [
    'in a property',
    (make, use, told) =>
      `${feed('private readonly emitter = new EventEmitter();', 'this.emitter')}${posts(make, use('text'), told)}`,
  ],
  [
    'in a property of its own kind',
    (make, use, told) => `${feed('#emitter = new EventEmitter();', 'this.#emitter')}${posts(make, use('text'), told)}`,
  ],
  [
    'that a constructor makes',
    (make, use, told) =>
      `${feed('private _emitter: EventEmitter; constructor() { this._emitter = new EventEmitter(); }', 'this._emitter')}${posts(make, use('text'), told)}`,
  ],
  [
    'by themselves',
    (make, use, told) =>
      `import EventEmitter from 'eventemitter3';\nconst first = new EventEmitter(); const second = new EventEmitter();\nexport function go() { ${told}.on('text', (text) => { ${use('text')} }); first.emit('text', ${make}); second.emit('text', 'typed'); }`,
  ],
  [
    'of mitt',
    (make, use, told) =>
      `import mitt from 'mitt';\ntype Events = { text: string };\nconst first = mitt<Events>();\nconst second = mitt<Events>();\nexport function go() { ${told}.on('text', (text) => { ${use('text')} }); first.emit('text', ${make}); second.emit('text', 'typed'); }`,
  ],
  [
    'by their events',
    (make, use, told) =>
      `${EVENTS}const bus = new EventEmitter();\nexport function go() { bus.on('${told}', (text) => { ${use('text')} }); bus.emit('first', ${make}); bus.emit('second', 'typed'); }`,
  ],
]);

const ROWS: Rows = [
  [
    'an emitter in a property',
    (make, use, _, other) =>
      `${EVENTS}class Feed { private readonly emitter = new EventEmitter(); hear() { this.emitter.on('kind', (kind: VALUE) => { ${use('kind')} }); } tell() { this.emitter.emit('kind', ${make}); this.emitter.emit('other', ${other}); } }\nconst feed = new Feed();\nexport function go() { feed.hear(); feed.tell(); }`,
  ],
  [
    'an emitter that is listened to once, and by two',
    (make, use) =>
      `import mitt from 'mitt';\nconst bus = mitt();\nexport function go() { bus.on('kind', () => {}); bus.on('kind', (kind: VALUE) => { ${use('kind')} }); bus.emit('kind', ${make}); bus.off('kind'); }`,
  ],
];
bothFlows(JAVASCRIPT, ROWS);

const STILL: Ways = [
  [
    'an emitter that is exported',
    (make, use) => ({
      'src/bus.ts': `${EVENTS}export const bus = new EventEmitter();\n`,
      'src/tell.ts': `import { journal } from './journal';\nimport { bus } from './bus';\nexport function tell() { bus.emit('text', ${make}); }\n`,
      'src/idiom.tsx': `import { Mixpanel } from 'mixpanel-react-native';\nimport { bus } from './bus';\nconst mixpanel = new Mixpanel('token', true);\nexport function go() { bus.on('text', (text) => { ${use('text')} }); }\n`,
    }),
  ],
  [
    'an emitter that is handed on',
    (make, use) =>
      `${EVENTS}const bus = new EventEmitter();\nfunction hear(all: EventEmitter) { all.on('text', (text) => { ${use('text')} }); }\nexport function go() { hear(bus); bus.emit('text', ${make}); }`,
  ],
  [
    'an emitter that others see',
    (make, use) =>
      `${EVENTS}class Feed { readonly emitter = new EventEmitter(); post(text: string) { this.emitter.emit('text', text); } }\nconst feed = new Feed();\nexport function go() { feed.emitter.on('text', (text) => { ${use('text')} }); feed.post(${make}); }`,
  ],
];
brings(JAVASCRIPT, STILL);
