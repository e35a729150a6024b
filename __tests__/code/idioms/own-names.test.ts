/** Methods of an app’s own that are called like those of lists: without an object, by themselves, and by their class. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';

const sharp = (body: string, name: string, use: (value: string) => string): string =>
  `public class Page { static void ${name}(VALUE kind) { ${use('kind')} } public void Go() { ${body} } }`;
const SHARP: Rows = ['Add', 'First', 'Remove', 'Push', 'Contains'].flatMap(
  (name): Rows => [
    [name, (make, use) => sharp(`${name}(${make});`, name, use)],
    [`${name}, by its class`, (make, use) => sharp(`Page.${name}(${make});`, name, use)],
    [`${name}, kept`, (make, use) => sharp(`Action<VALUE> go = ${name}; go(${make});`, name, use)],
  ],
);

const KOTLIN_ROWS: Rows = ['take', 'find', 'observe', 'emit', 'plus'].flatMap(
  (name): Rows => [
    [
      name,
      (make, use) =>
        `class Page { fun ${name}(kind: VALUE) { ${use('kind')} }\n fun go() { ${name}(${make}) } }\nfun start() { Page().go() }`,
    ],
    [`${name}, of a file`, (make, use) => `fun ${name}(kind: VALUE) { ${use('kind')} }\nfun go() { ${name}(${make}) }`],
    [
      `${name}, handed over`,
      (make, use) => `fun ${name}(kind: VALUE) { ${use('kind')} }\nfun go() { listOf(${make}).forEach(::${name}) }`,
    ],
  ],
);

const DART_ROWS: Rows = ['remove', 'any', 'where', 'add'].flatMap(
  (name): Rows => [
    [
      name,
      (make, use) => `class Page { void ${name}(VALUE kind) { ${use('kind')} }\n void go() { ${name}(${make}); } }`,
    ],
    [
      `${name}, handed over`,
      (make, use) =>
        `class Page { void ${name}(VALUE kind) { ${use('kind')} }\n void go() { [${make}].forEach(${name}); } }`,
    ],
  ],
);

bothFlows(C_SHARP, SHARP);
bothFlows(KOTLIN, KOTLIN_ROWS);
bothFlows(DART, DART_ROWS);
