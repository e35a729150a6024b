/** Objects of which a key is called as what all objects are asked for: `Object.values({ values, keys, entries })`. */
import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const ROWS: Rows = ['values', 'keys', 'entries'].flatMap((key): Rows => {
  const table = (make: string, name = 'labs'): string => `const TABLE = { ${key}: 'none', ${name}: ${make} };\n`;
  return [
    [
      `all values, beside one called ${key}`,
      (make, use) =>
        `${table(make)}export function go() { for (const kind of Object.values(TABLE)) { ${use('kind')} } }`,
    ],
    [
      `the value called ${key}`,
      (make, use) =>
        `${table(make, key)}export function go() { for (const kind of Object.values(TABLE)) { ${use('kind')} } }`,
    ],
    [
      `all entries, beside one called ${key}`,
      (make, use) =>
        `${table(make)}export function go() { for (const [name, kind] of Object.entries(TABLE)) { ${use('kind')} } }`,
    ],
    [
      `all keys, beside one called ${key}`,
      (make, use) =>
        `${table(make)}export function go() { for (const name of Object.keys(TABLE)) { ${use('TABLE[name]')} } }`,
    ],
    [
      `what is called ${key}, by its name`,
      (make, use, _, other) =>
        `const TABLE = { labs: ${other}, ${key}: ${make} };\nexport function go() { ${use(`TABLE.${key}`)} }`,
    ],
    [
      `what is called ${key}, in brackets`,
      (make, use, _, other) =>
        `const TABLE = { labs: ${other}, ${key}: ${make} };\nexport function go() { ${use(`TABLE['${key}']`)} }`,
    ],
    [
      `what is called ${key}, taken apart`,
      (make, use, _, other) =>
        `const TABLE = { labs: ${other}, ${key}: ${make} };\nexport function go() { const { ${key} } = TABLE; ${use(key)} }`,
    ],
  ];
});
describe('JavaScript', () => bothFlows(JAVASCRIPT, ROWS));
describe('Dart', () =>
  bothFlows(
    DART,
    ['values', 'keys', 'entries', 'length'].flatMap((key) => [
      [
        `all values, beside one called ${key}`,
        (make, use) =>
          `final table = {'${key}': null, 'labs': ${make}};\nvoid go() { for (final kind in table.values) { ${use('kind!')} } }`,
      ],
      [
        `all entries, beside one called ${key}`,
        (make, use) =>
          `final table = {'${key}': null, 'labs': ${make}};\nvoid go() { for (final entry in table.entries) { ${use('entry.value!')} } }`,
      ],
      [
        `all keys, beside one called ${key}`,
        (make, use) =>
          `final table = {'${key}': null, 'labs': ${make}};\nvoid go() { for (final name in table.keys) { ${use('table[name]!')} } }`,
      ],
    ]),
  ));
describe('Kotlin', () =>
  bothFlows(
    KOTLIN,
    ['values', 'keys', 'entries', 'size'].flatMap((key) => [
      [
        `all values, beside one called ${key}`,
        (make, use) =>
          `val table = mapOf("${key}" to null, "labs" to ${make})\nfun go() { for (kind in table.values) { ${use('kind!!')} } }`,
      ],
      [
        `all entries, beside one called ${key}`,
        (make, use) =>
          `val table = mapOf("${key}" to null, "labs" to ${make})\nfun go() { for (entry in table.entries) { ${use('entry.value!!')} } }`,
      ],
      [
        `all keys, beside one called ${key}`,
        (make, use) =>
          `val table = mapOf("${key}" to null, "labs" to ${make})\nfun go() { for (name in table.keys) { ${use('table[name]!!')} } }`,
      ],
    ]),
  ));
describe('C#', () =>
  bothFlows(
    C_SHARP,
    ['Values', 'Keys', 'Count'].flatMap((key) => [
      [
        `all values, beside one called ${key}`,
        (make, use) =>
          `public class Page { static readonly Dictionary<string, VALUE> Table = new() { ["${key}"] = null, ["labs"] = ${make} }; public void Go() { foreach (var kind in Table.Values) { ${use('kind')} } } }`,
      ],
      [
        `all keys, beside one called ${key}`,
        (make, use) =>
          `public class Page { static readonly Dictionary<string, VALUE> Table = new() { ["${key}"] = null, ["labs"] = ${make} }; public void Go() { foreach (var name in Table.Keys) { ${use('Table[name]')} } } }`,
      ],
    ]),
  ));
