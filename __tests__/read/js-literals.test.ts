import { describe, expect, test } from 'vitest';
import { openReading } from '../../src/read/javascript/literals.ts';
import { callable, type JsValue, toPlist } from '../../src/read/javascript/values.ts';
import { type PlistValue, UnreadableFile } from '../../src/types.ts';

/** Reads `main.ts` among these modules and gives its default export, called with `input` where it is a function. */
function read(modules: Readonly<Record<string, string>> | string, input?: JsValue): JsValue {
  const files = new Map(Object.entries(typeof modules === 'string' ? { 'main.ts': modules } : modules));
  const reading = openReading({
    resolve: (specifier) => {
      const file = [...files.keys()].find((name) => name.replace(/\.\w+$/, '') === specifier.replace(/^\.\//, ''));
      return file === undefined ? undefined : { file };
    },
    bytes(file) {
      const text = files.get(file);
      if (text === undefined) throw new UnreadableFile('is not there', { file, line: 1, column: 1 });
      return Buffer.from(text);
    },
  });
  const exported = reading.readModule('main.ts');
  const own = exported.kind === 'object' ? (exported.entries.get('default')?.value ?? exported) : exported;
  const value = own.kind === 'function' ? own.call(input ? [input] : [], own.at) : own;
  return reading.exhausted() ? { kind: 'unresolved', reason: 'exhausted', at: value.at } : value;
}

/** A value as plain data; what is unresolved as `?reason`. */
function plain(value: PlistValue | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'array':
      return value.value.map(plain);
    case 'dictionary':
      return Object.fromEntries([...value.value].map(([key, entry]) => [key, plain(entry.value)]));
    case 'unresolved':
      return `?${value.reason}`;
    default:
      return value.value;
  }
}

const evaluate = (modules: Readonly<Record<string, string>> | string, input?: JsValue) =>
  plain(toPlist(read(modules, input)));

describe('literals', () => {
  test.each<[string, unknown]>([
    [
      `module.exports = { a: 'x', "b": 1, c: true, d: null, e: [1, 'two',], }`,
      { a: 'x', b: 1, c: true, e: [1, 'two'] },
    ],
    [`export default { a: \`x \${1 + 2} y\`, "b-c": -1.5e2, 4: .5 }`, { a: 'x 3 y', 'b-c': -150, 4: 0.5 }],
    [`const a = 'long ' +\n 'text'; export default { a, ['b' + 1]: a }`, { a: 'long text', b1: 'long text' }],
    [
      `const base = { a: 1, n: { x: 1 } }; export default { ...base, b: 2, n: { ...base.n, y: 2 } }`,
      { a: 1, b: 2, n: { x: 1, y: 2 } },
    ],
    [`const list = ['a']; export default { list: [...list, 'b'].concat(['c']) }`, { list: ['a', 'b', 'c'] }],
    [
      'export default { a: undefined ?? "x", b: "" || "y", c: false ? 1 : 2, d: { e: 1 }?.e }',
      { a: 'x', b: 'y', c: 2, d: 1 },
    ],
    [`// a comment\n/* another { */ export default { a: /* c */ 'b // no comment' }`, { a: 'b // no comment' }],
    [`export default { re: /[/"]+/.source, a: 'after' }`, { re: '?A regular expression is not evaluated', a: 'after' }],
    [`export default { a: 'it\\'s \\u00e9\\x41\\n' }`, { a: "it's éA\n" }],
    ['\uFEFF#!/usr/bin/env node\nexports.default = { a: 1 }', { a: 1 }],
  ])('%s', (text, value) => {
    expect(evaluate(text)).toEqual(value);
  });
});

describe('TypeScript', () => {
  test.each<[string, unknown]>([
    [
      'import type { X } from "y";\ninterface A { b: string }\ntype C = { [k: string]: A } | null;\nconst v: C = { a: 1 } as const;\nexport default v satisfies C;',
      { a: 1 },
    ],
    [
      'export default ({ config }: { config: { ios?: string } }): Partial<Record<string, Array<string>>> => ({ a: config!.ios! });',
      { a: '?`config` was not given' },
    ],
    [
      'enum Kind { Dev = "dev", Prod = "prod" }\nexport default { kind: Kind.Prod as unknown as string }',
      { kind: 'prod' },
    ],
    ['const pick = <T,>(a: T, b?: T): T => a;\nexport default { a: pick<string>("x") }', { a: 'x' }],
    [
      'const get = async function <T extends string>(this: void, a: T = "d" as T): Promise<T> { return await a; };\nexport default { a: get() }',
      { a: 'd' },
    ],
    [
      'declare const x: string;\nabstract class A<T> extends B { private a = 1; }\nexport default { a: <string>"c" }',
      { a: 'c' },
    ],
    ['const c = true; export default { a: c ? (1) : 2, f: c ? ("x") : "y" }', { a: 1, f: 'x' }],
  ])('%s', (text, value) => {
    const input: JsValue = {
      kind: 'unresolved',
      reason: '`config` was not given',
      at: { file: 'x', line: 1, column: 1 },
    };
    expect(evaluate(text, input)).toEqual(value);
  });
});

describe('functions and statements', () => {
  test.each<[string, unknown]>([
    [
      `function make(name, { a = 1, ...rest } = {}) { return { name, a, rest }; }\nexport default make('n', { b: 2 })`,
      { name: 'n', a: 1, rest: { b: 2 } },
    ],
    [`export default hoisted();\nfunction hoisted() { return { a: 1 }; }`, { a: 1 }],
    [`const o = {}; for (const k of ['a', 'b']) { o[k] = k + '!'; }\nmodule.exports = o`, { a: 'a!', b: 'b!' }],
    [
      `const o = { a: 1, b: 2 }; delete o.a; o.c ??= 3; o.b ||= 9; Object.assign(o, { d: 4 });\nmodule.exports = o`,
      { b: 2, c: 3, d: 4 },
    ],
    [
      `const a = []; if (!Array.isArray(a)) throw new Error('x'); a.push('x', 'x'); module.exports = { a: [...new Set(a)] }`,
      { a: ['x'] },
    ],
    [
      `const f = (v) => { if (v === 'a') return 1; else if (v === 'b') { return 2 } return 3 }\nmodule.exports = { a: f('a'), b: f('b'), c: f() }`,
      { a: 1, b: 2, c: 3 },
    ],
    [
      `const l = ['b', 'a', 'b']; const s = [...new Set(l)].sort();\nmodule.exports = { s, n: s.length, r: s.reverse() }`,
      { s: ['b', 'a'], n: 2, r: ['b', 'a'] },
    ],
    [
      `const f = (v) => { let r = 0; switch (v) { case 'a': case 'b': r = 1; break; case 'c': r = 2; default: r += 4 } return r }\nmodule.exports = { b: f('b'), c: f('c'), d: f('d') }`,
      { b: 1, c: 6, d: 4 },
    ],
    [`let x = 'a'; try { x = 'b' } catch { x = 'c' } finally { x += '!' }\nmodule.exports = { x }`, { x: 'b!' }],
    [
      `module.exports = { k: Object.keys({ a: 1 }), e: Object.fromEntries(Object.entries({ a: 1 }).map(([k, v]) => [k + k, v])) }`,
      { k: ['a'], e: { aa: 1 } },
    ],
    [
      `module.exports = { a: ['a', null, false, 'b'].filter(Boolean), u: 'x'.toUpperCase(), t: typeof [], i: 'a' in { a: 1 } }`,
      { a: ['a', 'b'], u: 'X', t: 'object', i: true },
    ],
  ])('%s', (text, value) => {
    expect(evaluate(text)).toEqual(value);
  });
});

describe('modules', () => {
  test('imports within the repository', () => {
    const value = evaluate({
      'main.ts': `import texts, { ACCESS as access } from './texts';\nimport * as all from './texts';\nconst { n } = require('./old');\nexport default { texts, access, n, same: all.ACCESS }`,
      'texts.ts': `export const ACCESS = ['health-records'];\nexport default 'T';\nexport * from './old';`,
      'old.js': `exports.n = 7;`,
    });
    expect(value).toEqual({ texts: 'T', access: ['health-records'], n: 7, same: ['health-records'] });
  });

  test('a cycle ends', () => {
    const value = evaluate({
      'main.ts': `import { b } from './b'; export const a = 1; export default { b }`,
      'b.ts': `import { a } from './main'; export const b = [a];`,
    });
    expect(value).toEqual({ b: ['?An item of the list is null'] });
  });

  test('what is not in the repository is unresolved', () => {
    expect(evaluate(`import { x } from 'lodash'; export default { a: x(1), b: 2 }`)).toEqual({
      a: '?`lodash` is not in the repository',
      b: 2,
    });
  });
});

describe('what cannot be known', () => {
  const ENV = '?`process.env.V` is set outside the repository';
  test.each<[string, unknown]>([
    [
      `export default { a: process.env.V, b: process.env.V ?? "x", c: \`is \${process.env.V}\`, d: 1 }`,
      { a: ENV, b: ENV, c: ENV, d: 1 },
    ],
    ['const { V } = process.env; export default { a: V === "dev" ? "x" : "y" }', { a: ENV }],
    [
      'const dev = process.env.V === "dev"; export default { a: dev ? "x" : "x", b: { ...(dev ? { c: 1, s: 2 } : { c: 2, s: 2 }) } }',
      { a: 'x', b: { c: ENV, s: 2 } },
    ],
    ['export default { a: [process.env.V && "x", "y"].filter(Boolean) }', { a: ENV }],
    [
      'const o = { a: 1, b: 2 }; if (process.env.V) { o.a = 3; o.b = 2; o.c = 4 }\nexport default o',
      { a: ENV, b: 2, c: ENV },
    ],
    [
      'const o = { a: 1 }; function set() { if (process.env.V) return; o.a = 2 }\nset(); o.d = 1; export default o',
      { a: ENV, d: 1 },
    ],
    [
      'const f = () => { switch (process.env.V) { case "a": return "x"; default: return "y" } }\nexport default { a: f(), b: 1 }',
      { a: ENV, b: 1 },
    ],
    [
      'const f = () => { switch (process.env.V) { case "a": return { s: 1, t: 1 }; default: return { s: 1, t: 2 } } }\nexport default f()',
      { s: 1, t: ENV },
    ],
    [
      'const o = { a: 1, b: 2 }; switch (process.env.V) { case "x": o.a = 3; break; case "y": o.b = 4; break }\nexport default o',
      { a: ENV, b: ENV },
    ],
    [
      'const l = ["a", "b"]; l.splice(0, 1, "c"); export default { l, n: 1 }',
      { l: '?`.splice()` is not evaluated', n: 1 },
    ],
    ['if (!process.env.V) throw new Error("set V"); export default { a: 1 }', { a: 1 }],
    ['export default { a: 1, ...process.env, b: 2 }', '?`process.env` is set outside the repository'],
    [
      'class A { x = 1 }\nexport default { a: new A().x, b: tag`x`, c: (function* () {})(), d: 1 }',
      {
        a: '?An object of a class is not evaluated',
        b: '?A tagged template is not evaluated',
        c: '?A generator is not evaluated',
        d: 1,
      },
    ],
    ['export default { a: 1 2, b: 3 }', { a: '?An expression is not evaluated', b: 3 }],
    [
      'const a = 1; let b = 2;\n a ! b @ 3\nexport default { a, b }',
      { a: '?A statement about it cannot be read', b: '?A statement about it cannot be read' },
    ],
    [
      'export default { a: window.name, b: this.x, c: import("./x") }',
      {
        a: '?`window` is not known before the build',
        b: '?`this` is not known before the build',
        c: '?`import` is not known before the build',
      },
    ],
  ])('%s', (text, value) => {
    expect(evaluate(text)).toEqual(value);
  });

  test('the place is that of the cause', () => {
    const value = toPlist(read(`export default {\n  a: cond() && 'x',\n  b: [\n    process.env.B,\n  ],\n}`));
    const entries = value?.kind === 'dictionary' ? value.value : new Map();
    expect(entries.get('a')?.value.at).toMatchObject({ file: 'main.ts', line: 2, column: 6 });
    expect(entries.get('b')?.value).toMatchObject({
      kind: 'array',
      value: [{ at: { line: 4, column: 5, endColumn: 18 } }],
    });
    expect(entries.get('b')?.keyAt).toMatchObject({ line: 3, column: 3 });
  });
});

describe('hostile modules end as unresolved in bounded time', () => {
  const many = 60_000;
  test.each<[string, string]>([
    ['endless recursion', 'const f = () => f(); export default { a: f() }'],
    ['a switch without end', `const o = {};\nswitch (process.env.V) { ${'case 1:'.repeat(50_000)} }\nexport default o`],
    ['endless recursion that branches', 'function f(n) { return [f(n), f(n)] } export default f(1)'],
    [
      'mutual recursion through a spread',
      'const f = (o) => g({ ...o, a: [o] }); const g = (o) => f({ ...o }); export default f({})',
    ],
    ['a list doubled for ever', `let a = [1];\n${'a = [...a, ...a];\n'.repeat(60)}export default { a }`],
    ['a text doubled for ever', `let a = 'x';\n${'a = a + a;\n'.repeat(60)}export default { a }`],
    [
      'a shared value unfolded',
      `const o0 = {};\n${Array.from({ length: 40 }, (_, i) => `const o${i + 1} = { a: o${i}, b: o${i} };\n`).join('')}export default o40`,
    ],
    ['an object in itself', 'const o = {}; o.self = o; export default o'],
    ['a megabyte of spread', `const a = {};\nexport default { ${'...a,'.repeat(200_000)} }`],
    ['a spread of many', `const a = {};\nexport default { ${'...a,'.repeat(many)} b: ${'1+'.repeat(many)}1 }`],
    ['brackets in brackets', `export default ${'['.repeat(many)}`],
    ['parentheses in parentheses', `export default ${'('.repeat(many)}1${')'.repeat(many)}`],
    ['types in types', `const a: ${'Array<'.repeat(many)}string${'>'.repeat(many)} = 1; export default { a }`],
    ['templates in templates', `export default { a: ${'`${'.repeat(many)}${'}`'.repeat(many)} }`],
    ['blocks in blocks', `${'{'.repeat(many)}${'}'.repeat(many)}\nexport default { a: 1 }`],
    ['else if without end', `if (a) {} ${'else if (a) {} '.repeat(many / 10)}\nexport default { a: 1 }`],
    ['a chain of members', `export default a${'.b'.repeat(many)}`],
    ['a chain of calls', `export default f${'()'.repeat(many)}`],
    ['signs', `export default ${'!'.repeat(many)}1`],
    ['arrows', `export default ${'a=>'.repeat(many)}1`],
    ['generics that are none', `export default ${'a<'.repeat(many)}1`],
    ['__proto__', `export default { __proto__: { 'com.apple.developer.healthkit': true }, a: 1 }`],
    ['__proto__ assigned', `const o = { a: 1 }; o.__proto__ = { b: 2 }; export default o`],
    ['constructor', `export default (() => {}).constructor('return process')()`],
  ])('%s', (_, text) => {
    const start = performance.now();
    const value = toPlist(read(text));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(plain(value)).toSatisfy((result) => JSON.stringify(result)?.includes('?') ?? false);
  });

  test('keys like __proto__ are keys', () => {
    const value = toPlist(
      read('const o = {}; o["__proto__x"] = 1; export default { ["__proto__"]: 2, hasOwnProperty: 3, ...o }'),
    );
    expect(value?.kind === 'dictionary' && [...value.value.keys()]).toEqual([
      '__proto__',
      'hasOwnProperty',
      '__proto__x',
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('a caller’s function is called, and nothing else', () => {
    const calls: JsValue[][] = [];
    const given = callable({ file: 'x', line: 1, column: 1 }, (args) => {
      calls.push([...args]);
      return { kind: 'string', value: 'given', at: { file: 'x', line: 1, column: 1 } };
    });
    expect(evaluate('export default (call) => ({ a: call(1), b: eval("1"), c: globalThis.process })', given)).toEqual({
      a: 'given',
      b: '?`eval` is not known before the build',
      c: '?`globalThis` is not known before the build',
    });
    expect(calls).toHaveLength(1);
  });
});
