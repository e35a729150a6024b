/** Functions of lodash and its like over an object: what they give, put in or leave out, and no other part. */
import { JAVASCRIPT } from './javascript.ts';
import { brings, bringsNone, type Ways } from './records.ts';

type Row = readonly [title: string, code: (tell: (value: string) => string, part: string, other: string) => string];

const tell = (value: string): string => `mixpanel.track('opened', ${value});`;
const of = (rows: readonly Row[], part: string, other: string): Ways =>
  rows.map(([title, code]) => [
    title,
    (make) => {
      const [first = '', ...rest] = code(tell, part, other).split('\n');
      return `${first}\nconst row = { title: ${make}, tag: 'a' };\n${rest.join('\n')}`;
    },
  ]);

const ROWS: readonly Row[] = [
  [
    'omit',
    (tell, _, other) => `import { omit } from 'lodash';\nexport function go() { ${tell(`omit(row, ['${other}'])`)} }`,
  ],
  [
    'omit, one by one',
    (tell, _, other) => `import omit from 'lodash/omit';\nexport function go() { ${tell(`omit(row, '${other}')`)} }`,
  ],
  [
    'omit of each',
    (tell, _, other) =>
      `import _ from 'lodash';\nexport function go() { ${tell(`{ rows: [row].map((one) => _.omit(one, '${other}')) }`)} }`,
  ],
  [
    'omit of es-toolkit',
    (tell, _, other) =>
      `import { omit } from 'es-toolkit';\nexport function go() { ${tell(`omit(row, ['${other}'])`)} }`,
  ],
  [
    'omit of ramda',
    (tell, _, other) => `import { omit } from 'ramda';\nexport function go() { ${tell(`omit(['${other}'], row)`)} }`,
  ],
  [
    'pick of ramda',
    (tell, part) => `import * as R from 'ramda';\nexport function go() { ${tell(`R.pick(['${part}'], row)`)} }`,
  ],
  [
    'pick by a list that is a constant',
    (tell, part) =>
      `import pick from 'lodash/pick';\nconst SENT = ['${part}', 'day'] as const;\nexport function go() { ${tell('pick(row, SENT)')} }`,
  ],
  [
    'pick of remeda, by a list that is a constant',
    (tell, part) =>
      `import { pick } from 'remeda';\nconst SENT: readonly string[] = ['${part}'];\nfunction parts(of: object) { return pick(of, SENT); }\nexport function go() { ${tell('parts(row)')} }`,
  ],
  [
    'pick of ramda, by a list that is a constant',
    (tell, part) =>
      `import * as R from 'ramda';\nconst SENT = ['${part}'];\nexport function go() { ${tell('R.pick(SENT, row)')} }`,
  ],
  [
    'get',
    (tell, part) =>
      `import get from 'lodash/get';\nexport function go() { ${tell(`{ kind: get({ row }, 'row.${part}', '') }`)} }`,
  ],
  [
    'get by a list',
    (tell, part) =>
      `import { get } from 'lodash';\nexport function go() { ${tell(`{ kind: get({ row }, ['row', '${part}']) }`)} }`,
  ],
  [
    'set',
    (tell, part) =>
      `import { set } from 'lodash';\nexport function go() { const event = {}; set(event, 'extra.kind', row.${part}); ${tell('event')} }`,
  ],
  [
    'set, another part',
    (tell, part) =>
      `import { set } from 'lodash';\nexport function go() { const event = { title: '', tag: '' }; set(event, 'title', row.title); ${tell(`{ kind: event.${part} }`)} }`,
  ],
  [
    'merge',
    (tell, part) =>
      `import _ from 'lodash';\nexport function go() { const event = {}; _.merge(event, { kind: row.${part} }); ${tell('event')} }`,
  ],
  [
    'assign, by what it gives',
    (tell, part) =>
      `import { assign } from 'lodash';\nexport function go() { ${tell(`assign({}, { kind: row.${part} })`)} }`,
  ],
  [
    'a deep copy',
    (tell, part) =>
      `import cloneDeep from 'lodash/cloneDeep';\nexport function go() { ${tell(`{ kind: cloneDeep(row).${part} }`)} }`,
  ],
];

brings(JAVASCRIPT, of(ROWS, 'title', 'tag'));
bringsNone(JAVASCRIPT, of(ROWS, 'tag', 'title'));
brings(JAVASCRIPT, [
  [
    'pick by a list that grows',
    (make) =>
      `import { pick } from 'lodash';\nconst row = { title: ${make}, tag: 'a' };\nconst SENT = ['tag'];\nexport function more() { SENT.push('title'); }\nexport function go() { ${tell('pick(row, SENT)')} }`,
  ],
  [
    'pick by a path',
    (make) =>
      `import { pick } from 'lodash';\nconst row = { extra: { title: ${make} }, tag: 'a' };\nexport function go() { ${tell("pick(row, ['extra.title'])")} }`,
  ],
  [
    'pick by a list of paths',
    (make) =>
      `import { pick } from 'lodash';\nconst row = { extra: { title: ${make} }, tag: 'a' };\nconst SENT = ['extra.title'];\nexport function go() { ${tell('pick(row, SENT)')} }`,
  ],
  [
    'pick by a list that is given',
    (make) =>
      `import { pick } from 'lodash';\nconst row = { title: ${make}, tag: 'a' };\nexport function go(sent: string[]) { ${tell('pick(row, sent)')} }`,
  ],
  [
    'pick by a list that is another one later',
    (make) =>
      `import { pick } from 'lodash';\nconst row = { title: ${make}, tag: 'a' };\nlet sent = ['tag'];\nexport function more() { sent = ['title']; }\nexport function go() { ${tell('pick(row, sent)')} }`,
  ],
  [
    'pick by a list with one that nobody tells',
    (make) =>
      `import { pick } from 'lodash';\nimport { PART } from 'somewhere';\nconst row = { title: ${make}, tag: 'a' };\nconst SENT = ['tag', PART];\nexport function go() { ${tell('pick(row, SENT)')} }`,
  ],
]);
bringsNone(JAVASCRIPT, [
  [
    'an object that remeda leaves as it is',
    (make) =>
      `import { merge } from 'remeda';\nexport function go() { const event = {}; merge(event, { kind: ${make} }); ${tell('event')} }`,
  ],
]);
