/** Swift: what a value goes through on its way. */
import { isDeclaredOnce, type Swift, type SwiftFunction, swift, usesOf } from './swift-outline.ts';
import { beside, closing, edited, type Texts, type Transformation } from './texts.ts';

/** Each `HKClinicalType(…)` in code, which is a whole value of a known type wherever it stands. */
function* madeTypes({ bare, texts }: Swift): Iterable<{ path: string; start: number; end: number; text: string }> {
  for (const [path, text] of Object.entries(bare)) {
    for (const { index, 0: found } of text.matchAll(/(?<![\w.])HKClinicalType\(/g)) {
      const end = closing(text, index + found.length - 1) + 1;
      if (end > 0) yield { path, start: index, end, text: (texts[path] ?? '').slice(index, end) };
    }
  }
}

/** Every such value in the given words, which are declared beside the first of them or in a file of their own. */
function* wrapped(texts: Texts, before: string, after: string, declared: string, isElsewhere = false): Iterable<Texts> {
  const values = [...madeTypes(swift(texts))].filter(({ text }) => !text.slice(3).includes('HKClinicalType('));
  const [first] = values;
  if (first === undefined) return;
  const edits = values.map((it) => ({ ...it, text: `${before}${it.text}${after}` }));
  if (isElsewhere) yield edited(texts, edits, { [beside(first.path, 'Between.swift')]: declared });
  else {
    const end = texts[first.path]?.length ?? 0;
    // Behind a condition it would not be there for others.
    if (/^#if/m.test(texts[first.path] ?? '')) return;
    yield edited(texts, [...edits, { path: first.path, start: end, end, text: `\n${declared}` }]);
  }
}

const PASSED = 'func passed<Value>(_ value: Value) -> Value {\n    value\n}\n';
const PARCEL =
  'enum Parcel<Value> {\n    case of(Value)\n    case empty\n}\n\nfunc unpacked<Value>(_ parcel: Parcel<Value>) -> Value {\n    switch parcel {\n    case .of(let value): return value\n    case .empty: fatalError()\n    }\n}\n';
const KEEPER = 'struct Keeper<Value> {\n    let value: Value\n}\n';
const LAZY = 'struct Later<Value> {\n    let make: () -> Value\n    func callAsFunction() -> Value { make() }\n}\n';
const AUTO = 'func evaluated<Value>(_ value: @autoclosure () -> Value) -> Value {\n    value()\n}\n';

/** The one statement of each function that has no other. */
function* onlyStatements(app: Swift): Iterable<{ it: SwiftFunction; start: number; statement: string }> {
  for (const it of app.functions) {
    const body = (app.bare[it.path] ?? '').slice(it.open + 1, it.close);
    const statement = body.trim();
    if (statement === '' || /[\n;{]|\b(?:let|var|guard|if|for|switch)\b/.test(statement)) continue;
    yield { it, start: it.open + 1 + body.indexOf(statement), statement };
  }
}

/** A local for a value that is made in place. */
function* throughLocal(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const { it, start, statement } of onlyStatements(app)) {
    for (const value of madeTypes(app)) {
      if (value.path !== it.path || value.start < start || value.end > start + statement.length) continue;
      const gives = it.result !== '' && !statement.startsWith('return ') ? 'return ' : '';
      yield edited(texts, [
        { path: it.path, start, end: start, text: `let atHand = ${value.text}\n        ${gives}` },
        { ...value, text: 'atHand' },
      ]);
    }
  }
}

/** A parameter with a default for a value that is made in place. */
function* throughDefault(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const it of app.functions) {
    const uses = usesOf(app, it.name).filter(({ path, at }) => path !== it.path || at !== it.nameAt);
    if (it.isLocal || /override|@objc|@_|private/.test(it.modifiers) || !isDeclaredOnce(app, it.name)) continue;
    // Of a function that nobody calls, nobody takes the default.
    if (uses.length === 0 || uses.some(({ text, at }) => !/^\w+\(/.test(text.slice(at)))) continue;
    for (const value of madeTypes(app)) {
      if (value.path !== it.path || value.start < it.open || value.end > it.close) continue;
      if (/\(\s*[^.)]/.test(value.text.slice('HKClinicalType'.length))) continue;
      const last = it.parametersAt + it.parameters.length;
      const comma = it.parameters.trim() === '' ? '' : ', ';
      yield edited(texts, [
        { path: it.path, start: last, end: last, text: `${comma}byDefault: HKClinicalType = ${value.text}` },
        { ...value, text: 'byDefault' },
      ]);
    }
  }
}

/** A computed property for a constant. */
function* computed(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const it of app.properties) {
    const value = (texts[it.path] ?? '').slice(it.valueAt, it.end);
    const type = it.type.trim() || (/^HKClinicalType\([^()]*\)$/.test(value) ? 'HKClinicalType' : '');
    if (it.word !== 'let' || type === '' || /lazy|weak|@/.test(it.modifiers) || /^\{/.test(value)) continue;
    if (!/^(?:Set<|\[|HK\w*Type|HKClinicalTypeIdentifier)/.test(type) || /^\w+\s*=/.test(value)) continue;
    yield edited(texts, [
      { path: it.path, start: it.start, end: it.end, text: `${it.modifiers}var ${it.name}: ${type} { ${value} }` },
    ]);
  }
}

/** A function by name for a closure that only calls it. */
function* byName(texts: Texts): Iterable<Texts> {
  const { bare } = swift(texts);
  for (const [path, text] of Object.entries(bare)) {
    for (const { index, 0: all, 1: method = '', 2: called = '', 3: label = '' } of text.matchAll(
      /\.(map|compactMap|flatMap|forEach) \{ ([\w.]+)\((?:(\w+): )?\$0\) \}/g,
    )) {
      const last = called.slice(called.lastIndexOf('.') + 1);
      const name = /^[A-Z]/.test(last)
        ? label
          ? `${called}.init(${label}:)`
          : `${called}.init`
        : label
          ? `${called}(${label}:)`
          : called;
      yield edited(texts, [{ path, start: index, end: index + all.length, text: `.${method}(${name})` }]);
    }
  }
}

/** `forEach` for a loop that neither waits nor leaves. */
function* forEach(texts: Texts): Iterable<Texts> {
  const { bare } = swift(texts);
  for (const [path, text] of Object.entries(bare)) {
    for (const { index, 0: all, 1: name = '', 2: list = '' } of text.matchAll(/\bfor (\w+) in ([^{}\n]+?) \{/g)) {
      const open = index + all.length - 1;
      const close = closing(text, open);
      const body = text.slice(open, close);
      if (
        close < 0 ||
        /\b(?:await|try|return|break|continue|var \w+ =)\b/.test(body) ||
        /\bwhere\b|\.\.[.<]/.test(list)
      )
        continue;
      if (/(?<![.\w])[a-z]\w*(?:\.insert|\.append| [+-]?= )/.test(body)) continue;
      const from = index + all.indexOf(' in ') + ' in '.length;
      const whole = (texts[path] ?? '').slice(from, from + list.length);
      const called = /^[\w.]+$/.test(whole) ? whole : `(${whole})`;
      yield edited(texts, [{ path, start: index, end: open + 1, text: `${called}.forEach { ${name} in` }]);
    }
  }
}

export const SWIFT_VALUES: readonly Transformation[] = [
  { title: 'a generic function between', changes: (texts) => wrapped(texts, 'passed(', ')', PASSED) },
  {
    title: 'a generic function of another file between',
    changes: (texts) => wrapped(texts, 'passed(', ')', PASSED, true),
  },
  { title: 'an enum’s payload between', changes: (texts) => wrapped(texts, 'unpacked(.of(', '))', PARCEL) },
  { title: 'a generic struct between', changes: (texts) => wrapped(texts, 'Keeper(value: ', ').value', KEEPER) },
  {
    title: 'a closure that is called as a function',
    changes: (texts) => wrapped(texts, 'Later(make: { ', ' })()', LAZY),
  },
  { title: 'an autoclosure between', changes: (texts) => wrapped(texts, 'evaluated(', ')', AUTO) },
  { title: 'a local between', changes: throughLocal },
  { title: 'a default argument', changes: throughDefault },
  { title: 'a computed property for a constant', changes: computed },
  { title: 'a function by name', changes: byName },
  { title: 'forEach for a loop', changes: forEach },
];
