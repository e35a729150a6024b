/** JavaScript and TypeScript: values, functions, classes and modules. What React and stores do is in `javascript-apps`. */
import { JAVASCRIPT, JAVASCRIPT_SINKS } from './javascript.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';

const LOAD = "import { loadRecords } from './health';";

/** A module that keeps something, and another that hands it over. */
const modules =
  (keep: (parts: Parts) => string, get: (parts: Parts) => string, more: Readonly<Record<string, string>> = {}) =>
  (parts: Parts): Readonly<Record<string, string>> => ({
    ...more,
    'src/keep.ts': `${LOAD}\n${keep(parts)}\n`,
    'src/get.ts': `${parts.imports}\n${get(parts)}\n`,
  });

const VALUES: Ways = {
  'a local': ({ sink, value, spare }) => `const name = ${value}; const other = ${spare}; ${sink('name')}`,
  'a local that is set later': ({ sink, value }) => `let name; if (ready) { name = ${value}; } ${sink('name')}`,
  'a template string': ({ sink, value }) => `const text = \`seen \${${value}}\`; ${sink('text')}`,
  'a concatenation': ({ sink, value }) => `let text = 'seen '; text += ${value}; ${sink('text')}`,
  'a ternary': ({ sink, value }) => `const text = ready ? ${value} : ''; ${sink('text')}`,
  'an empty value replaced': ({ sink, value }) => `const text = ${value} ?? ''; ${sink("text || 'none'")}`,
  'a cast': ({ sink, value }) => `const text = ${value} as unknown as string; ${sink('text!')}`,
  'a field of an object': ({ sink, value, spare }) =>
    `const row = { name: ${value}, other: ${spare} }; ${sink('row.name')}`,
  'a field that is set later': ({ sink, value, spare }) =>
    `const row: any = {}; row.name = ${value}; row.other = ${spare}; ${sink('row.name')}`,
  'a field by a text': ({ sink, value, spare }) =>
    `const row: any = {}; row['name'] = ${value}; row['other'] = ${spare}; ${sink("row['name']")}`,
  'a field of a field': ({ sink, value, spare }) =>
    `const app = { row: { name: ${value}, other: ${spare} } }; ${sink('app.row?.name')}`,
  'a destructured object': ({ sink, value, spare }) =>
    `const row = { name: ${value}, other: ${spare} }; const { name: text = '' } = row; ${sink('text')}`,
  'an object destructured in another': ({ sink, value, spare }) =>
    `const { row: { name } } = { row: { name: ${value}, other: ${spare} } }; ${sink('name')}`,
  'the rest of an object': ({ sink, value, spare }) =>
    `const row = { name: ${value}, other: ${spare} }; const { other, ...rest } = row; ${sink('rest.name')}`,
  'a spread object': ({ sink, value, spare }) =>
    `const row = { name: ${value}, other: ${spare} }; const copy = { ...row, at: 1 }; ${sink('copy.name')}`,
  'an object that is replaced in part': ({ sink, value, spare }) =>
    `let row = { name: '', other: '' }; row = { ...row, name: ${value} }; row = { ...row, other: ${spare} }; ${sink('row.name')}`,
  'Object.assign': ({ sink, value, spare }) =>
    `const row = Object.assign({}, { name: ${value} }, { other: ${spare} }); ${sink('row.name')}`,
  'a destructured list': ({ sink, value, spare }) => `const [name, other] = [${value}, ${spare}]; ${sink('name')}`,
  'a spread list': ({ sink, value }) => `const names = [${value}]; const all = ['x', ...names]; ${sink('all.join()')}`,
  'a list that is added to': ({ sink, value, spare }) =>
    `const names: string[] = []; const others: any[] = []; names.push(${value}); others.push(${spare}); ${sink('names[0]')}`,
  'a loop': ({ sink, value }) => `const names = [${value}]; for (const name of names) { ${sink('name')} }`,
  forEach: ({ sink, value }) => `const names = [${value}]; names.forEach((name) => { ${sink('name')} });`,
  'map and filter': ({ sink, value, spare }) =>
    `const rows = [{ name: ${value}, other: ${spare} }]; const names = rows.filter(Boolean).map(({ name }) => name); ${sink('names.join()')}`,
  reduce: ({ sink, value }) => `const text = [${value}].reduce((all, one) => all + one, ''); ${sink('text')}`,
  'an object by its entries': ({ sink, value }) =>
    `const row = { name: ${value} }; for (const [key, each] of Object.entries(row)) { ${sink('each')} }`,
  'a Map': ({ sink, value, spare }) =>
    `const names = new Map([['a', ${value}]]); const others = new Map([['a', ${spare}]]); ${sink("names.get('a')")}`,
  'a Map that is set': ({ sink, value, spare }) =>
    `const names = new Map(); const others = new Map(); names.set('a', ${value}); others.set('a', ${spare}); ${sink("names.get('a')")}`,
  'a Set': ({ sink, value }) => `const names = new Set([${value}]); ${sink('[...names].join()')}`,
  'JSON and back': ({ sink, value, spare }) =>
    `const text = JSON.stringify({ name: ${value}, other: ${spare} }); const row = JSON.parse(text); ${sink('row.name')}`,
};

const FUNCTIONS: Ways = {
  'a parameter': ({ sink, value, spare }) => [
    `function tell(name: string, other: string) { ${sink('name')} }`,
    `tell(${value}, ${spare});`,
  ],
  'a parameter that is destructured': ({ sink, value, spare }) => [
    `const tell = ({ name, other }: any) => { ${sink('name')} };`,
    `tell({ name: ${value}, other: ${spare} });`,
  ],
  'a parameter of many': ({ sink, value }) => [
    `function tell(...names: any[]) { ${sink('names.join()')} }`,
    `tell('x', ${value});`,
  ],
  'spread arguments': [
    ({ sink, value, spare }) => [
      `function tell(name: any, other: any) { ${sink('name')} }`,
      `const both = [${value}, ${spare}] as const; tell(...both);`,
    ],
    { fails: ['beside'] },
  ],
  'a result': ({ sink, value }) => [`const nameOf = (records: any) => ${value};`, sink('nameOf(records)')],
  'a result of several': ({ sink, value, spare }) => [
    `function both(records: any) { return { name: ${value}, other: ${spare} }; }`,
    `const { name } = both(records); ${sink('name')}`,
  ],
  'a closure': ({ sink, value }) => `const name = ${value}; const tell = () => { ${sink('name')} }; tell();`,
  'a closure that is given': ({ sink, value }) => [
    'function withNames(records: any, done: (name: any) => void) { done(records); }',
    `withNames(${value}, (name) => { ${sink('name')} });`,
  ],
  'a closure that is returned': ({ sink, value }) => [
    `const telling = (name: any) => () => { ${sink('name')} };`,
    `const tell = telling(${value}); tell();`,
  ],
  'a function that is passed': ({ sink, value }) => [
    `function tell(name: any) { ${sink('name')} }`,
    `[${value}].forEach(tell);`,
  ],
  'a bound function': ({ sink, value }) => [
    `function tell(name: any) { ${sink('name')} }`,
    `tell.bind(null, ${value})();`,
  ],
  'call and apply': ({ sink, value }) => [`function tell(name: any) { ${sink('name')} }`, `tell.call(null, ${value});`],
  'a timer': ({ sink, value }) => `const name = ${value}; setTimeout(() => { ${sink('name')} }, 0);`,
  'an async function': ({ sink, value }) => [
    `async function nameOf(records: any) { return ${value}; }`,
    `const name = await nameOf(records); ${sink('name')}`,
  ],
  'a promise’s result': ({ sink, value }) => `loadRecords().then((records) => { ${sink(value)} });`,
  'then after then': ({ sink, value }) =>
    `loadRecords().then((records) => ${value}).then((name) => { ${sink('name')} }).catch(() => {});`,
  'a promise that is made': ({ sink, value }) =>
    `const made = new Promise((resolve) => { resolve(${value}); }); ${sink('await made')}`,
  'promises of all': ({ sink, value, spare }) =>
    `const [name, other] = await Promise.all([Promise.resolve(${value}), Promise.resolve(${spare})]); ${sink('name')}`,
  'what is settled': ({ sink, value }) =>
    `const [done] = await Promise.allSettled([Promise.resolve(${value})]); if (done.status === 'fulfilled') { ${sink('done.value')} }`,
  'a generator': ({ sink, value }) => [
    `function* each(records: any) { yield ${value}; }`,
    `for (const name of each(records)) { ${sink('name')} }`,
  ],
  'an async generator': ({ sink, value }) => [
    `async function* each(records: any) { yield ${value}; }`,
    `for await (const name of each(records)) { ${sink('name')} }`,
  ],
  'what is thrown': ({ sink, value }) =>
    `try { throw new Error(${value}); } catch (error: any) { ${sink('error.message')} }`,
};

const CLASSES: Ways = {
  'a field of a class': ({ sink, value, spare }) => [
    `class Model { name: any = ''; other: any = ''; tell() { ${sink('this.name')} } }`,
    `const model = new Model(); model.name = ${value}; model.other = ${spare}; model.tell();`,
  ],
  'a private field': ({ sink, value, spare }) => [
    `class Model { #name: any; #other: any; load(records: any) { this.#name = ${value}; this.#other = ${spare}; } tell() { ${sink('this.#name')} } }`,
    'const model = new Model(); model.load(records); model.tell();',
  ],
  'a constructor': ({ sink, value, spare }) => [
    `class Model { name: any; other: any; constructor(name: any, other: any) { this.name = name; this.other = other; } tell() { ${sink('this.name')} } }`,
    `new Model(${value}, ${spare}).tell();`,
  ],
  'a property of a constructor': ({ sink, value, spare }) => [
    `class Model { constructor(private readonly name: any, readonly other: any) {} tell() { ${sink('this.name')} } }`,
    `new Model(${value}, ${spare}).tell();`,
  ],
  'a getter': ({ sink, value, spare }) => [
    `class Model { constructor(private kept: any, readonly other: any) {} get name() { return this.kept; } }`,
    `const model = new Model(${value}, ${spare}); ${sink('model.name')}`,
  ],
  'a setter': ({ sink, value, spare }) => [
    `class Model { kept: any; other: any; set name(name: any) { this.kept = name; } }`,
    `const model = new Model(); model.name = ${value}; model.other = ${spare}; ${sink('model.kept')}`,
  ],
  'a static field': ({ sink, value, spare }) => [
    'class Model { static names: any; static others: any; }',
    `Model.names = ${value}; Model.others = ${spare}; ${sink('Model.names')}`,
  ],
  'an inherited field': ({ sink, value, spare }) => [
    `class Base { protected name: any; other: any; }\nclass Model extends Base { load(records: any) { this.name = ${value}; this.other = ${spare}; } tell() { ${sink('this.name')} } }`,
    'const model = new Model(); model.load(records); model.tell();',
  ],
  'a method of the base class': ({ sink, value }) => [
    `abstract class Base { abstract made(records: any): any; tell(records: any) { ${sink('this.made(records)')} } }\nclass Model extends Base { made(records: any) { return ${value}; } }`,
    'new Model().tell(records);',
  ],
  'an arrow of a class': ({ sink, value }) => [
    `class Model { tell = (name: any) => { ${sink('name')} }; }`,
    `new Model().tell(${value});`,
  ],
  'one object of two': ({ sink, value, spare }) => [
    'class Row { constructor(public name: any) {} }',
    `const row = new Row(${value}); const other = new Row(${spare}); ${sink('row.name')}`,
  ],
  'a shared object': ({ sink, value, spare }) => [
    'class Model { static shared = new Model(); name: any; other: any; }',
    `Model.shared.name = ${value}; Model.shared.other = ${spare}; ${sink('Model.shared.name')}`,
  ],
};

const MODULES: Ways = {
  'a function of a module': modules(
    ({ value }) => `export async function nameOf() { const records = await loadRecords(); return ${value}; }`,
    ({ sink }) =>
      `import { nameOf } from './keep';\nexport async function go() { const name = await nameOf(); ${sink('name')} }`,
  ),
  'a variable of a module': modules(
    ({ value, spare }) =>
      `export let name: any;\nexport let other: any;\nexport async function load() { const records = await loadRecords(); name = ${value}; other = ${spare}; }`,
    ({ sink }) => `import { name } from './keep';\nexport function go() { ${sink('name')} }`,
  ),
  'an object of a module': modules(
    ({ value, spare }) =>
      `export const kept: any = { name: '', other: '' };\nexport async function load() { const records = await loadRecords(); kept.name = ${value}; kept.other = ${spare}; }`,
    ({ sink }) => `import * as keep from './keep';\nexport function go() { ${sink('keep.kept.name')} }`,
  ),
  'what a module exports by default': modules(
    ({ value }) => `export default async () => { const records = await loadRecords(); return ${value}; };`,
    ({ sink }) => `import nameOf from './keep';\nexport async function go() { ${sink('await nameOf()')} }`,
  ),
  'a module behind an index': modules(
    ({ value }) => `export const nameOf = async () => { const records = await loadRecords(); return ${value}; };`,
    ({ sink }) =>
      `import { named } from './index';\nexport async function go() { const name = await named(); ${sink('name')} }`,
    { 'src/index.ts': "export { nameOf as named } from './keep';\n" },
  ),
  'a module that is required': modules(
    ({ value }) =>
      `module.exports = { nameOf: async () => { const records = await loadRecords(); return ${value}; } };`,
    ({ sink }) =>
      `const { nameOf } = require('./keep');\nexport async function go() { const name = await nameOf(); ${sink('name')} }`,
  ),
  'a module that is imported later': modules(
    ({ value }) => `export const nameOf = async () => { const records = await loadRecords(); return ${value}; };`,
    ({ sink }) =>
      `export async function go() { const { nameOf } = await import('./keep'); const name = await nameOf(); ${sink('name')} }`,
  ),
  'a function of another module that is told': modules(
    ({ value, spare }) =>
      `import { tell } from './get';\nexport async function load() { const records = await loadRecords(); tell(${value}, ${spare}); }`,
    ({ sink }) => `export function tell(name: any, other: any) { ${sink('name')} }`,
  ),
  'a service in a module': modules(
    ({ value, spare }) =>
      `class Service { name: any; other: any; async load() { const records = await loadRecords(); this.name = ${value}; this.other = ${spare}; } }\nexport const service = new Service();`,
    ({ sink }) => `import { service } from './keep';\nexport function go() { ${sink('service.name')} }`,
  ),
};

matrix(JAVASCRIPT, JAVASCRIPT_SINKS, { ...VALUES, ...FUNCTIONS, ...CLASSES, ...MODULES });
