/** Swift: who does it. Callers, members and functions stand elsewhere or go through one more hand. */
import {
  callWords,
  forwarded,
  isDeclaredOnce,
  isTopLevel,
  type Swift,
  type SwiftFunction,
  swift,
  usesOf,
} from './swift-outline.ts';
import { beside, type Edit, edited, type Texts, type Transformation } from './texts.ts';

const HEALTHKIT = /HK[A-Z]|HealthKit|[Cc]linical/;

/** A type's own methods that others may call by name: none that a subclass or the system calls. */
function methods(app: Swift): SwiftFunction[] {
  return app.functions.filter(
    (it) =>
      it.owner !== undefined &&
      !it.isLocal &&
      !/class|struct|protocol/.test(it.generics) &&
      !['protocol', 'extension'].includes(it.owner.kind) &&
      isTopLevel(app, it.owner) &&
      !/override|@objc|@available|mutating|class |open /.test(it.modifiers) &&
      !/fileprivate|private/.test(it.owner.modifiers) &&
      !/</.test(it.owner.head + it.generics) &&
      isDeclaredOnce(app, it.name) &&
      isDeclaredOnce(app, it.owner.name),
  );
}

const isPrivate = ({ modifiers }: { modifiers: string }): boolean => /\b(?:file)?private\b(?!\()/.test(modifiers);

/** Makes the private members of a type visible in its other files: who may name them is all that changes. */
export function opened(app: Swift, type: string): Edit[] {
  return [...app.functions, ...app.properties]
    .filter((it) => it.owner?.name === type && isPrivate(it))
    .map(({ path, start, modifiers }) => ({
      ...{ path, start, end: start + modifiers.length },
      text: modifiers.replace(/\b(?:file)?private\s+(?!\()/, ''),
    }));
}

/** Calls of a method from outside of itself; undefined where it is used otherwise than called. */
function callsOf(app: Swift, method: SwiftFunction): { path: string; at: number }[] | undefined {
  const uses = usesOf(app, method.name).filter(({ path, at }) => path !== method.path || at !== method.nameAt);
  const isCall = uses.every(({ text, at }) => /^\w+\s*\(/.test(text.slice(at)) && !/[\\#]\S*$/.test(text.slice(0, at)));
  return isCall && uses.length > 0 ? uses : undefined;
}

/** A new method that hands on to the old one, in a file of its own; callers call the new one. */
function* handedOn(texts: Texts, isWithWords: boolean): Iterable<Texts> {
  const app = swift(texts);
  for (const method of methods(app)) {
    const given = forwarded(method);
    const calls = callsOf(app, method);
    const hasWords = HEALTHKIT.test(method.parameters + method.result + method.name);
    if (given === undefined || !calls || hasWords !== isWithWords || !method.owner) continue;
    const { name, owner, effects, result, path, parametersAt: at } = method;
    const parameters = (texts[path] ?? '').slice(at, at + method.parameters.length);
    const statics = /static/.test(method.modifiers) ? 'static ' : '';
    const head = `${statics}func ${name}Again(${parameters}) ${effects} ${result.trim()}`.replace(/\s+/g, ' ');
    const added = `${isWithWords ? 'import HealthKit\n\n' : ''}extension ${owner.name} {\n    ${head} {\n        ${callWords(method)}${name}(${given})\n    }\n}\n`;
    yield edited(
      texts,
      [
        ...calls.map((call) => ({ ...call, start: call.at, end: call.at + name.length, text: `${name}Again` })),
        ...(isPrivate(method)
          ? opened(app, owner.name).filter(({ path: its, start }) => its === path && start === method.start)
          : []),
      ],
      { [beside(path, isWithWords ? 'Handing.swift' : 'Calling.swift')]: added },
    );
  }
}

/** A method that stands in an extension of its type. */
function* extended(texts: Texts, isElsewhere: boolean): Iterable<Texts> {
  const app = swift(texts);
  for (const method of methods(app)) {
    const { path, owner, start, end } = method;
    const text = texts[path] ?? '';
    if (!owner) continue;
    const moved = `\nextension ${owner.name} {\n    ${text.slice(start, end)}\n}\n`;
    const gone = { path, start, end, text: '' };
    if (!isElsewhere) {
      yield edited(texts, [gone, { path, start: owner.end, end: owner.end, text: `\n${moved}` }]);
      continue;
    }
    const imports = [...text.matchAll(/^import .*$/gm)].join('\n');
    // What is private to the file cannot be named from another one.
    const isFileLocal = app.properties.some((it) => !it.owner && isPrivate(it) && it.path === path);
    if (isFileLocal || /^#if/m.test(text)) continue;
    const open = opened(app, owner.name).filter(({ path: its, start: at }) => its !== path || at !== start);
    const visible = isPrivate(method) ? moved.replace(/\b(?:file)?private\s+/, '') : moved;
    yield edited(texts, [gone, ...open], { [beside(path, 'Moved.swift')]: `${imports}\n${visible}` });
  }
}

/** A call through a closure that a struct holds. */
function* throughClient(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  const client = 'struct StepClient<Result> {\n    var run: () async throws -> Result\n}\n';
  for (const method of methods(app)) {
    if (!/async/.test(method.effects) || !/throws/.test(method.effects)) continue;
    for (const { path, at, text } of usesOf(app, method.name)) {
      const receiver = /(?<![\w.)\]])[a-z]\w*\.$/.exec(text.slice(0, at))?.[0];
      const words = /(?:try[?!]? )?await $/.exec(text.slice(0, at - (receiver?.length ?? 0)))?.[0];
      const inClass = app.types.some((it) => it.path === path && it.kind === 'class' && it.open < at && at < it.close);
      if (!receiver || !words?.startsWith('try') || inClass || !/^\w+\(\)/.test(text.slice(at))) continue;
      const start = at - receiver.length;
      const call = `StepClient(run: { try await ${receiver}${method.name}() }).run()`;
      yield edited(texts, [{ path, start, end: at + method.name.length + 2, text: call }], {
        [beside(path, 'StepClient.swift')]: client,
      });
    }
  }
}

/** Every call of a method by a function value of it. */
function* functionValues(texts: Texts): Iterable<Texts> {
  const app = swift(texts);
  for (const method of methods(app)) {
    for (const { path, at, text } of usesOf(app, method.name)) {
      const receiver = /(?<![\w.)\]])[a-z]\w*\.$/.exec(text.slice(0, at))?.[0];
      const line = text.slice(text.lastIndexOf('\n', at) + 1, at - (receiver?.length ?? 0));
      if (!receiver || method.parameters !== '' || !/^\s+(?:(?:try[?!]? )?await )?$/.test(line)) continue;
      const start = text.lastIndexOf('\n', at) + 1;
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      yield edited(texts, [
        { path, start, end: start, text: `${indent}let step = ${receiver}${method.name}\n` },
        { path, start: at - receiver.length, end: at + method.name.length, text: 'step' },
      ]);
    }
  }
}

export const SWIFT_MEMBERS: readonly Transformation[] = [
  { title: 'a caller in a file without HealthKit’s words', changes: (texts) => handedOn(texts, false) },
  { title: 'a method that hands on', changes: (texts) => handedOn(texts, true) },
  { title: 'a method in an extension', changes: (texts) => extended(texts, false) },
  { title: 'a method in an extension of another file', changes: (texts) => extended(texts, true) },
  { title: 'a closure in a struct between', changes: throughClient },
  { title: 'a method as a value', changes: functionValues },
];
