/** Events of JavaScript's own and of emitters, by their names: who listens to one hears nothing of another. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

eachApart('JavaScript', JAVASCRIPT, [
  [
    'events that carry a detail, by their names',
    (make, use, told) =>
      `function go() { window.addEventListener('${told}', (event) => { ${use('(event as CustomEvent<string>).detail')} });\n window.dispatchEvent(new CustomEvent('first', { detail: ${make} }));\n window.dispatchEvent(new CustomEvent('second', { detail: 'typed' })); }`,
  ],
  [
    'the same by functions that are told the name',
    (make, use, told) =>
      `const FIRST = 'app:first';\nconst SECOND = 'app:second';\nfunction emit(name: string, detail: string) { document.dispatchEvent(new CustomEvent<string>(name, { detail, bubbles: true })); }\nfunction on(name: string, listener: (detail: string) => void) { document.addEventListener(name, (event) => listener((event as CustomEvent<string>).detail)); }\non(${told.toUpperCase()}, (text) => { ${use('text')} });\nfunction go() { emit(FIRST, ${make});\n emit(SECOND, 'typed'); }`,
  ],
  [
    'an event that is made before it is dispatched, with parts',
    (make, use, told) =>
      `const bus = new EventTarget();\nfunction go() { bus.addEventListener('shown', (event) => { ${use(`(event as CustomEvent).detail.${told}`)} });\n const event = new CustomEvent('shown', { detail: { first: ${make}, second: 'typed' } });\n bus.dispatchEvent(event); }`,
  ],
  [
    'events of a target of the app’s own',
    (make, use, told) =>
      `class Bus extends EventTarget { tell(name: string, detail: string) { this.dispatchEvent(new CustomEvent(name, { detail })); }\n hear(name: string, listener: (detail: string) => void) { this.addEventListener(name, (event) => listener((event as CustomEvent).detail)); } }\nconst bus = new Bus();\nbus.hear('${told}', (text) => { ${use('text')} });\nfunction go() { bus.tell('first', ${make});\n bus.tell('second', 'typed'); }`,
  ],
  [
    'events of classes of their own',
    (make, use, told) =>
      `class FirstEvent extends Event { constructor(readonly text: string) { super('first'); } }\nclass SecondEvent extends Event { constructor(readonly text: string) { super('second'); } }\nfunction go() { window.addEventListener('${told}', (event) => { ${use(`(event as ${told === 'first' ? 'First' : 'Second'}Event).text`)} });\n window.dispatchEvent(new FirstEvent(${make}));\n window.dispatchEvent(new SecondEvent('typed')); }`,
  ],
  [
    'events of classes of their own, that nothing tells the type of',
    (make, use, told) =>
      `class FirstEvent extends Event { text: string;\n constructor(text: string) { super('first'); this.text = text; } }\nclass SecondEvent extends Event { text: string;\n constructor(text: string) { super('second'); this.text = text; } }\nfunction go() { window.addEventListener('${told}', (event) => { ${use('event.text')} });\n window.dispatchEvent(new FirstEvent(${make}));\n window.dispatchEvent(new SecondEvent('typed')); }`,
  ],
  [
    'channels that send to all, by a property',
    (make, use, told) =>
      `const first = new BroadcastChannel('first');\nconst second = new BroadcastChannel('second');\nfunction go() { ${told}.onmessage = (event) => { ${use('event.data')} };\n first.postMessage(${make});\n second.postMessage('typed'); }`,
  ],
  [
    'channels that send to all, each opened twice',
    (make, use, told) =>
      `function go() { new BroadcastChannel('${told}').addEventListener('message', (event) => { ${use('event.data.text')} });\n new BroadcastChannel('first').postMessage({ text: ${make} });\n new BroadcastChannel('second').postMessage({ text: 'typed' }); }`,
  ],
  [
    'parts of a message to the window',
    (make, use, told) =>
      `function go() { window.addEventListener('message', (event) => { ${use(`event.data.${told}`)} });\n window.postMessage({ first: ${make}, second: 'typed' }, '*'); }`,
  ],
  [
    'an emitter in a property',
    (make, use, told) =>
      `import { EventEmitter } from 'events';\nclass Bus { private readonly emitter = new EventEmitter();\n tell(name: string, text: string) { this.emitter.emit(name, text); }\n hear(name: string, listener: (text: string) => void) { this.emitter.on(name, listener); } }\nconst bus = new Bus();\nbus.hear('${told}', (text) => { ${use('text')} });\nfunction go() { bus.tell('first', ${make});\n bus.tell('second', 'typed'); }`,
  ],
  [
    'an emitter of mitt, by constants of an object',
    (make, use, told) =>
      `import mitt from 'mitt';\nconst Events = { first: 'labs:first', second: 'labs:second' } as const;\nconst emitter = mitt();\nemitter.on(Events.${told}, (text) => { ${use('text')} });\nfunction go() { emitter.emit(Events.first, ${make});\n emitter.emit(Events.second, 'typed'); }`,
  ],
  [
    'data of an element',
    (make, use, told) =>
      `const row = document.createElement('li');\nfunction go() { row.dataset.first = ${make};\n row.dataset.second = 'typed';\n row.onclick = () => { ${use(`row.dataset.${told}`)} }; }`,
  ],
]);
