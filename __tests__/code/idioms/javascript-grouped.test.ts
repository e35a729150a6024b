/** Tables of TypeScript that are made of others: of pairs, of groups, of each by its key. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';

const ROWS: Rows = [
  [
    'fromEntries of entries that are mapped',
    (make, use, _, other) =>
      `const SECTIONS = { labs: { kind: ${make}, spare: ${other} } };\nconst kinds = Object.fromEntries(Object.entries(SECTIONS).map(([key, section]) => [key, section.kind]));\nexport function go() { ${use('kinds.labs')} }`,
  ],
  [
    'fromEntries of entries that are mapped, each',
    (make, _, each, other) =>
      `const SECTIONS = { labs: { kind: ${make}, spare: ${other} } };\nconst kinds = Object.fromEntries(Object.entries(SECTIONS).map(([key, { kind }]) => [key, kind]));\nexport function go() { ${each('Object.values(kinds)')} }`,
  ],
  [
    'fromEntries of two entries that are mapped',
    (make, use, _, other) =>
      `const SECTIONS = { labs: { kind: ${make} }, notes: { kind: ${other} } };\nconst kinds = Object.fromEntries(Object.entries(SECTIONS).map(([key, section]) => [key, section.kind]));\nexport function go() { ${use('kinds.labs')} }`,
    OF_TYPES,
  ],
  [
    'fromEntries of entries that are filtered',
    (make, use, _, other) =>
      `const SECTIONS = { labs: ${make}, notes: ${other} };\nconst kinds = Object.fromEntries(Object.entries(SECTIONS).filter(([key]) => key !== 'rest'));\nexport function go() { ${use('kinds.labs')} }`,
    OF_TYPES,
  ],
  [
    'fromEntries of pairs that are written out',
    (make, use, _, other) =>
      `const kinds = Object.fromEntries([['labs', ${make}], ['notes', ${other}]]);\nexport function go() { ${use('kinds.labs')} }`,
    OF_TYPES,
  ],
  [
    'fromEntries of rows that are mapped',
    (make, use, _, other) =>
      `const ROWS = [{ id: 'labs', kind: ${make} }, { id: 'notes', kind: ${other} }];\nconst kinds = Object.fromEntries(ROWS.map((row) => [row.id, row.kind]));\nexport function go() { ${use('kinds.labs')} }`,
    OF_TYPES,
  ],
  [
    'fromEntries of a map',
    (make, use) =>
      `const map = new Map([['labs', ${make}]]);\nconst kinds = Object.fromEntries(map);\nexport function go() { ${use('kinds.labs')} }`,
  ],
  [
    'a map of entries that are mapped',
    (make, use, _, other) =>
      `const SECTIONS = { labs: { kind: ${make} }, notes: { kind: ${other} } };\nconst kinds = new Map(Object.entries(SECTIONS).map(([key, section]) => [key, section.kind]));\nexport function go() { ${use("kinds.get('labs')")} }`,
    OF_TYPES,
  ],
  [
    'a map of rows that are mapped',
    (make, use, _, other) =>
      `const ROWS = [{ id: 'labs', kind: ${make} }, { id: 'notes', kind: ${other} }];\nconst kinds = new Map(ROWS.map((row) => [row.id, row.kind]));\nexport function go() { ${use("kinds.get('labs')")} }`,
    OF_TYPES,
  ],
  [
    'an object that a reduce fills',
    (make, use, _, other) =>
      `const ROWS = [{ id: 'labs', kind: ${make} }, { id: 'notes', kind: ${other} }];\nconst kinds = ROWS.reduce((all, row) => ({ ...all, [row.id]: row.kind }), {});\nexport function go() { ${use('kinds.labs')} }`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'an object that a reduce fills by assigning',
    (make, use, _, other) =>
      `const ROWS = [{ id: 'labs', kind: ${make} }, { id: 'notes', kind: ${other} }];\nconst kinds = ROWS.reduce<Record<string, string>>((all, row) => { all[row.id] = row.kind; return all; }, {});\nexport function go() { ${use('kinds.labs')} }`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'groups, one of two',
    (make, use, _, other) =>
      `const rows = [{ group: 'a', kind: ${make} }, { group: 'b', kind: ${other} }];\nexport function go() { const { a } = Object.groupBy(rows, ({ group }) => group); for (const row of a ?? []) { ${use('row.kind')} } }`,
    OF_TYPES,
  ],
  [
    'groups, walked by entries',
    (make, use, _, other) =>
      `const rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = Object.groupBy(rows, ({ group }) => group); for (const [group, members] of Object.entries(groups)) { console.assert(group); members.forEach((row) => { ${use('row.kind')} }); } }`,
  ],
  [
    'groups, values',
    (make, _, each, other) =>
      `const rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = Object.groupBy(rows, ({ group }) => group); ${each('Object.values(groups).flat().map((row) => row.kind)')} }`,
  ],
  [
    'groups as a map, by key',
    (make, use, _, other) =>
      `const rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = Map.groupBy(rows, ({ group }) => group); for (const row of groups.get('a') ?? []) { ${use('row.kind')} } }`,
  ],
  [
    'lodash groupBy',
    (make, use, _, other) =>
      `import _ from 'lodash';\nconst rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = _.groupBy(rows, 'group'); for (const row of groups.a) { ${use('row.kind')} } }`,
  ],
  [
    'lodash groupBy, walked',
    (make, use, _, other) =>
      `import { groupBy, forEach } from 'lodash';\nconst rows = [{ group: 'a', kind: ${make}, spare: ${other} }];\nexport function go() { const groups = groupBy(rows, (row) => row.group); forEach(groups, (members, group) => { members.forEach((row) => { ${use('row.kind')} }); }); }`,
  ],
  [
    'lodash keyBy',
    (make, use, _, other) =>
      `import keyBy from 'lodash/keyBy';\nconst rows = [{ id: 'labs', kind: ${make}, spare: ${other} }];\nexport function go() { const byId = keyBy(rows, 'id'); ${use('byId.labs.kind')} }`,
  ],
  [
    'lodash keyBy of two',
    (make, use, _, other) =>
      `import { keyBy } from 'lodash-es';\nconst rows = [{ id: 'labs', kind: ${make} }, { id: 'notes', kind: ${other} }];\nexport function go() { const byId = keyBy(rows, 'id'); ${use("byId['labs'].kind")} }`,
    OF_TYPES,
  ],
  [
    'lodash mapValues',
    (make, use, _, other) =>
      `import { mapValues } from 'lodash';\nconst SECTIONS = { labs: { kind: ${make}, spare: ${other} } };\nconst kinds = mapValues(SECTIONS, (it) => it.kind);\nexport function go() { ${use('kinds.labs')} }`,
  ],
  [
    'lodash mapValues by name',
    (make, use, _, other) =>
      `import { mapValues } from 'lodash';\nconst SECTIONS = { labs: { kind: ${make}, spare: ${other} } };\nconst kinds = mapValues(SECTIONS, 'kind');\nexport function go() { ${use('kinds.labs')} }`,
  ],
  [
    'lodash map by name',
    (make, _, each, other) =>
      `import { map, uniq } from 'lodash';\nconst rows = [{ kind: ${make}, spare: ${other} }];\nexport function go() { ${each("uniq(map(rows, 'kind'))")} }`,
  ],
  [
    'lodash chain',
    (make, _, each, other) =>
      `import _ from 'lodash';\nconst rows = [{ kind: ${make}, spare: ${other} }];\nexport function go() { ${each("_.chain(rows).map('kind').uniq().compact().value()")} }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'lodash pick and invert',
    (make, use, _, other) =>
      `import { pickBy } from 'lodash';\nconst kinds = pickBy({ labs: ${make}, notes: ${other} }, (it) => it !== undefined);\nexport function go() { ${use('kinds.labs')} }`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
  [
    'remeda groupBy and indexBy',
    (make, use, _, other) =>
      `import { indexBy } from 'remeda';\nconst rows = [{ id: 'labs', kind: ${make}, spare: ${other} }];\nexport function go() { const byId = indexBy(rows, (row) => row.id); ${use('byId.labs.kind')} }`,
  ],
];

bothFlows(JAVASCRIPT, ROWS);
