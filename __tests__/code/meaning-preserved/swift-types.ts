/** Swift: whose type it is. A protocol, another name, `Self`, a class above, a property that is computed. */
import { opened } from './swift-members.ts';
import { isDeclaredOnce, isTopLevel, type Swift, type SwiftType, swift, usesOf } from './swift-outline.ts';
import { beside, type Edit, edited, endOfExpression, type Texts, type Transformation } from './texts.ts';

/** The app's own classes and structs of which nothing but members is asked. */
function ownTypes(app: Swift, kinds: readonly string[]): SwiftType[] {
  return app.types.filter(
    (it) =>
      kinds.includes(it.kind) &&
      isTopLevel(app, it) &&
      !/[<:]/.test(it.head) &&
      !/private|@/.test(it.modifiers) &&
      isDeclaredOnce(app, it.name),
  );
}

const DEPENDS = /(?<![\w.])(?:Self|self)\b/;

/** `func load() async throws` of each method, `var isSupported: Bool { get }` of each computed property. */
function requirements(app: Swift, type: SwiftType): Map<string, string> {
  const found = new Map<string, string>();
  for (const it of app.functions) {
    if (it.owner?.name !== type.name || /private|static|class|mutating/.test(it.modifiers)) continue;
    if (it.generics || /=|\bsome\b/.test(it.parameters + it.result) || DEPENDS.test(it.parameters)) continue;
    const available = it.modifiers.includes('@available') ? `${/@available\([^)]*\)/.exec(it.modifiers)?.[0]} ` : '';
    found.set(it.name, `${available}func ${it.name}(${it.parameters}) ${it.effects} ${it.result.trim()}`.trim());
  }
  const text = app.bare[type.path] ?? '';
  for (const [, name = '', its = ''] of text.slice(type.open, type.close).matchAll(/\n {4}var (\w+): ([^={}\n]+) \{/g))
    found.set(name, `var ${name}: ${its.trim()} { get }`);
  return found;
}

/** A protocol of a class stands between it and those who hold it. */
function* throughProtocol(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const type of ownTypes(app, ['class', 'struct'])) {
    const needed = requirements(app, type);
    const uses = usesOf(app, type.name).filter(
      ({ path, at }) => path !== type.path || at < type.start || at > type.open,
    );
    const edits: Edit[] = [];
    for (const { path, at, text } of uses) {
      const [before, after] = [text.slice(0, at), text.slice(at + type.name.length)];
      const end = at + type.name.length;
      if (/\bextension $/.test(before)) continue;
      // A constant that holds it, whose type is not written, and one whose type is.
      const made = /(?<!\S)(?:let|var) \w+()( = )$/.exec(before);
      const isNew = made && /^\(/.test(after) && endOfExpression(text, at) > 0;
      const isPlain =
        /\n(?:[ \t]*(?:private|internal)? *(?:let|var)) \w+: $/.test(before) && /^[ \t]*(?:\n|=)/.test(after);
      const isParameter =
        /[(,]\s*\w+(?: \w+)?: $/.test(before) && /^\s*[,)]/.test(after) && /func [^\n]*$/.test(before);
      if (isNew && !/@/.test(before.slice(before.lastIndexOf('\n'))))
        edits.push({ path, start: at - 3, end: at - 3, text: `: any ${type.name}Serving` });
      else if (isPlain || isParameter) edits.push({ path, start: at, end, text: `any ${type.name}Serving` });
      else {
        edits.length = 0;
        break;
      }
    }
    // Whoever names another member would not find it in the protocol.
    const holders = edits.flatMap(
      ({ path, start }) => /(\w+)(?:: ?)?$/.exec((app.bare[path] ?? '').slice(0, start))?.[1] ?? [],
    );
    const named = Object.values(app.bare).flatMap((text) =>
      holders.flatMap((holder) =>
        [...text.matchAll(new RegExp(`\\b${holder}[?!]?\\.(\\w+)`, 'g'))].map(([, it = '']) => it),
      ),
    );
    const members = [...new Set(named)];
    if (edits.length === 0 || members.length === 0 || members.some((it) => !needed.has(it))) continue;
    const lines = members.map((it) => `    ${needed.get(it)}\n`).join('');
    const imports = /HK[A-Z]/.test(lines) ? 'import HealthKit\n\n' : '';
    const added = `${imports}protocol ${type.name}Serving {\n${lines}}\n\nextension ${type.name}: ${type.name}Serving {}\n`;
    yield edited(texts, edits, { [beside(type.path, 'Serving.swift')]: added });
  }
}

/** Another name for a type, used wherever the type is named but where it is declared or extended. */
function* aliased(texts: Texts, type: string, alias: string, home: string, imports: string): Iterable<Texts> {
  const app = swift(texts);
  const edits = usesOf(app, type)
    .filter(({ text, at }) => !/(?:class|struct|enum|actor|protocol|extension|import) $/.test(text.slice(0, at)))
    .filter(({ text, at }) => text.charAt(at - 1) !== '.')
    .map(({ path, at }) => ({ path, start: at, end: at + type.length, text: alias }));
  if (edits.length > 0)
    yield edited(texts, edits, { [beside(home, `${alias}.swift`)]: `${imports}typealias ${alias} = ${type}\n` });
}

function* aliasOfOwn(texts: Texts): Iterable<Texts> {
  for (const { name, path } of ownTypes(swift(texts), ['class', 'struct', 'enum']))
    yield* aliased(texts, name, `Our${name}`, path, '');
}

function* aliasOfHealthKit(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const type of ['HKClinicalType', 'HKClinicalTypeIdentifier', 'HKHealthStore', 'HKObjectType']) {
    const [home] = usesOf(app, type);
    const isTaken = Object.values(app.bare).some((text) => new RegExp(`\\bOur${type}\\b`).test(text));
    if (home && !isTaken) yield* aliased(texts, type, `Our${type}`, home.path, 'import HealthKit\n\n');
  }
}

/** A static constant for one that each object has, named by `Self`. */
function* staticBySelf(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const it of app.properties) {
    const { owner, name, path, start, modifiers, valueAt, end } = it;
    const value = (texts[path] ?? '').slice(valueAt, end);
    const isPlain = it.type !== '' || /^(?:HK\w+Type|\[)/.test(value);
    const isFinal = owner && isTopLevel(app, owner) && (owner.kind === 'struct' || /final/.test(owner.modifiers));
    if (!isFinal || /</.test(owner.head) || it.word !== 'let' || !isPlain || /static|lazy|@/.test(modifiers)) continue;
    const uses = usesOf(app, name).filter((use) => use.path !== path || use.at < start || use.at > end);
    const edits = uses.map(({ path: its, at, text }) => {
      const self = /(?<![\w.])self\.$/.exec(text.slice(0, at))?.[0].length ?? 0;
      const isOwn = its === path && app.functions.some((one) => one.owner === owner && one.open < at && at < one.close);
      const isBare = !/[.\\]$/.test(text.slice(0, at - self)) && !/^\w+\s*:/.test(text.slice(at));
      return isOwn && isBare ? [{ path, start: at - self, end: at + name.length, text: `Self.${name}` }] : [];
    });
    // One that is named otherwise too, as a parameter or from elsewhere, stays what it is.
    if (edits.length === 0 || edits.some((one) => one.length === 0) || !isDeclaredOnce(app, name, true)) continue;
    if (app.properties.some((other) => other.owner === owner && usedIn(value, other.name))) continue;
    const declared = start + modifiers.length;
    yield edited(texts, [...edits.flat(), { path, start: declared, end: declared, text: 'static ' }]);
  }
}

const usedIn = (text: string, name: string): boolean => new RegExp(`(?<![\\w.])${name}\\b`).test(text);

/** The name itself for `Self`. */
function* selfAsOwnName(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const type of app.types.filter((it) => isTopLevel(app, it) && ['struct', 'enum', 'class'].includes(it.kind))) {
    const isFinal = type.kind !== 'class' || /final/.test(type.modifiers);
    const edits = usesOf(app, 'Self')
      .filter(({ path, at }) => path === type.path && type.open < at && at < type.close)
      .filter(
        ({ at }) =>
          !app.types.some(
            (it) => it !== type && it.path === type.path && it.open < at && at < it.close && it.open > type.open,
          ),
      )
      .map(({ path, at }) => ({ path, start: at, end: at + 4, text: type.name }));
    if (isFinal && !/</.test(type.head) && edits.length > 0) yield edited(texts, edits);
  }
}

/** A class above that has all members, and the class that is made is one of it. */
function* subclassed(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const type of ownTypes(app, ['class'])) {
    const made = usesOf(app, type.name).filter(({ text, at }) => /^\w+\(/.test(text.slice(at)));
    const inside = made.some(({ path, at }) => path === type.path && type.open < at && at < type.close);
    if (made.length === 0 || inside) continue;
    const final = (texts[type.path] ?? '').slice(type.start, type.open).replace(/\bfinal\s+/, '');
    const calls = made.map(({ path, at }) => ({
      path,
      start: at,
      end: at + type.name.length,
      text: `App${type.name}`,
    }));
    yield edited(texts, [...calls, { path: type.path, start: type.start, end: type.open, text: final }], {
      [beside(type.path, 'Sub.swift')]: `final class App${type.name}: ${type.name} {}\n`,
    });
  }
}

/** What a class has, said by a class below it alone, of which every object is made. */
function* overridden(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const type of ownTypes(app, ['class'])) {
    const made = usesOf(app, type.name).filter(({ text, at }) => /^\w+\(/.test(text.slice(at)));
    const inside = made.some(({ path, at }) => path === type.path && type.open < at && at < type.close);
    const text = texts[type.path] ?? '';
    const isOwn = (it: { owner?: SwiftType; modifiers: string }): boolean =>
      it.owner === type && !/static|class|override|lazy|@/.test(it.modifiers);
    const functions = app.functions.filter((it) => isOwn(it) && !it.isLocal && !it.generics && it.result !== '');
    const properties = app.properties.filter((it) => isOwn(it) && /^Set<HK|^\[HK|^HKClinicalType/.test(it.type));
    const members = [
      ...functions.map(({ start, nameAt, open, end }) => ({ start, from: nameAt - 'func '.length, open, end })),
      ...properties.map(({ start, valueAt, end }) => ({ start, from: start, open: valueAt, end })),
    ];
    if (made.length === 0 || inside || /\binit\b/.test(text.slice(type.open, type.close))) continue;
    const calls = made.map(({ path, at }) => ({
      path,
      start: at,
      end: at + type.name.length,
      text: `Own${type.name}`,
    }));
    const head = {
      path: type.path,
      start: type.start,
      end: type.open,
      text: text.slice(type.start, type.open).replace(/\bfinal\s+/, ''),
    };
    for (const { start, from, open, end } of members) {
      const property = properties.find((it) => it.start === start);
      const declared = property ? `var ${property.name}: ${property.type} ` : text.slice(from, open);
      const body = property ? `{ ${text.slice(open, end)} }` : text.slice(open, end);
      const visible = opened(app, type.name).filter(
        (it) => it.path === type.path && (it.start < start || it.start >= end),
      );
      const below = `\n\nfinal class Own${type.name}: ${type.name} {\n    override ${declared}${body}\n}\n`;
      yield edited(texts, [
        ...[...calls, head, ...visible],
        { path: type.path, start, end, text: `${declared}{ fatalError() }` },
        { path: type.path, start: type.end, end: type.end, text: below },
      ]);
    }
  }
}

/** A type whose members stand in an outer type’s namespace. */
function* nested(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const type of ownTypes(app, ['struct', 'enum', 'class'])) {
    const uses = usesOf(app, type.name).filter(
      ({ path, at }) => path !== type.path || at < type.start || at > type.end,
    );
    if (uses.length === 0 || uses.some(({ text, at }) => text.charAt(at - 1) === '.')) continue;
    const edits = uses.map(({ path, at }) => ({ path, start: at, end: at, text: 'Care.' }));
    yield edited(
      texts,
      [
        ...edits,
        { path: type.path, start: type.start, end: type.start, text: 'extension Care {\n' },
        { path: type.path, start: type.end, end: type.end, text: '\n}' },
      ],
      { [beside(type.path, 'Care.swift')]: 'enum Care {}\n' },
    );
  }
}

export const SWIFT_TYPES: readonly Transformation[] = [
  { title: 'a protocol and any between', changes: throughProtocol },
  { title: 'a typealias of its own type', changes: aliasOfOwn },
  { title: 'a typealias of HealthKit’s type', changes: aliasOfHealthKit },
  { title: 'a static constant, by Self', changes: staticBySelf },
  { title: 'the own name for Self', changes: selfAsOwnName },
  { title: 'a class above', changes: subclassed },
  { title: 'a member that a class below overrides', changes: overridden },
  { title: 'a type in a namespace', changes: nested },
];
