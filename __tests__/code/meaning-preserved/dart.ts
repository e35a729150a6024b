/** Dart: an abstract class, a part, a getter, and others between. */
import { bare, beside, closing, edited, placesOf, type Texts, type Transformation } from './texts.ts';

const files = (texts: Texts): string[] => Object.keys(texts).filter((path) => path.endsWith('.dart'));
const codeOf = (texts: Texts, path: string): string => bare(texts[path] ?? '', '"\'');

interface Class {
  readonly path: string;
  readonly name: string;
  readonly start: number;
  readonly open: number;
  readonly close: number;
}

/** The classes that extend nothing. */
function classes(texts: Texts): Class[] {
  return files(texts).flatMap((path) => {
    const code = codeOf(texts, path);
    return [...code.matchAll(/^(?:final )?class (\w+) \{/gm)].flatMap(({ index, 0: all, 1: name = '' }) => {
      const open = index + all.length - 1;
      const close = closing(code, open);
      return close < 0 ? [] : [{ path, name, start: index, open, close }];
    });
  });
}

/** The heads of the methods that others may call. */
function methods(texts: Texts, { path, open, close }: Class): { name: string; head: string; given: string }[] {
  const body = codeOf(texts, path).slice(open, close);
  return [
    ...body.matchAll(/(?:^|[{;}])\s*((?:Future<[^\n{}()]*>|void|\w+) ([a-z]\w*)\(([^(){}]*)\))(?: async)? (?:\{|=>)/gm),
  ].map(({ 1: head = '', 2: name = '', 3: given = '' }) => ({ head, name, given }));
}

/** An abstract class stands where the class was named as a type. */
function* throughAbstract(texts: Texts): Iterable<Texts> {
  for (const type of classes(texts)) {
    const uses = files(texts).flatMap((path) => placesOf(codeOf(texts, path), type.name).map((at) => ({ path, at })));
    const typed = uses.filter(({ path, at }) => /^\w+ \w+\s*[;,)=]/.test(codeOf(texts, path).slice(at)));
    const made = uses.filter(
      ({ path, at }) =>
        /^\w+\(/.test(codeOf(texts, path).slice(at)) && /\bfinal \w+ = $/.test(codeOf(texts, path).slice(0, at)),
    );
    const heads = methods(texts, type);
    if (typed.length + made.length === 0 || heads.length === 0) continue;
    yield edited(texts, [
      ...typed.map(({ path, at }) => ({ path, start: at, end: at + type.name.length, text: `${type.name}Serving` })),
      ...made.map(({ path, at }) => {
        const name = codeOf(texts, path).lastIndexOf('final ', at) + 'final '.length;
        return { path, start: name, end: name, text: `${type.name}Serving ` };
      }),
      {
        path: type.path,
        start: type.start,
        end: type.start,
        text: `abstract class ${type.name}Serving {\n${heads.map(({ head }) => `  ${head};\n`).join('')}}\n\n`,
      },
      { path: type.path, start: type.open, end: type.open, text: `implements ${type.name}Serving ` },
    ]);
  }
}

/** A class in a part of its library. */
function* inPart(texts: Texts): Iterable<Texts> {
  for (const { path, start, close } of classes(texts)) {
    const text = texts[path] ?? '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    const imports = [...text.matchAll(/^(?:import|export) .*;$/gm)].at(-1);
    const below = imports ? imports.index + imports[0].length : 0;
    if (/^part /m.test(text) || below > start) continue;
    yield edited(
      texts,
      [
        { path, start: below, end: below, text: `\n\npart 'moved.dart';` },
        { path, start, end: close + 1, text: '' },
      ],
      { [beside(path, 'moved.dart')]: `part of '${name}';\n\n${text.slice(start, close + 1)}\n` },
    );
  }
}

const TYPE = /\bClinicalType\.[a-z]\w*\b(?!\()/g;

/** Each type that is named in code, in other words; `declare` gives what stands at the end of the file. */
function* otherwise(texts: Texts, say: (type: string) => string, declare: (type: string) => string): Iterable<Texts> {
  for (const path of files(texts)) {
    const code = codeOf(texts, path);
    const found = [...code.matchAll(TYPE)].filter(
      ({ index }) => !/(?:case|const[^;]*|\bClinicalType kind = )\s*$/.test(code.slice(0, index)),
    );
    if (found.length === 0 || /\bconst\b/.test(code)) continue;
    const lines = [...new Set(found.map(([type]) => declare(type)))].join('\n');
    yield edited(texts, [
      ...found.map(({ index, 0: type }) => ({ path, start: index, end: index + type.length, text: say(type) })),
      { path, start: code.length, end: code.length, text: `\n${lines}\n` },
    ]);
  }
}

const named = (type: string): string => `wanted${type.slice('ClinicalType.'.length)}`;

/** An extension in a file without the plugin, whose method hands on. */
function* handedOn(texts: Texts): Iterable<Texts> {
  for (const type of classes(texts)) {
    for (const { name, head, given } of methods(texts, type)) {
      if (
        given !== '' ||
        placesOf(
          files(texts)
            .map((path) => codeOf(texts, path))
            .join('\n'),
          `${name}\\(`,
        ).length === 0
      )
        continue;
      const declared = files(texts).flatMap((path) => [
        ...codeOf(texts, path).matchAll(new RegExp(`\\w>? ${name}\\(`, 'g')),
      ]);
      const calls = files(texts)
        .filter((path) => path !== type.path)
        .flatMap((path) =>
          [...codeOf(texts, path).matchAll(new RegExp(`(?<=[\\w)]\\.)${name}(?=\\(\\))`, 'g'))].map(({ index }) => ({
            path,
            start: index,
            end: index + name.length,
            text: `${name}Again`,
          })),
        );
      const [call] = calls;
      if (!call || declared.length !== 1 || calls.some(({ path }) => path !== call.path)) continue;
      const from = type.path.slice(type.path.lastIndexOf('/') + 1);
      const isPart = [call.path, type.path].some((path) => /^part of /m.test(texts[path] ?? ''));
      if (isPart || beside(call.path, '') !== beside(type.path, '')) continue;
      const at = /^import /m.exec(texts[call.path] ?? '')?.index ?? 0;
      yield edited(texts, [...calls, { path: call.path, start: at, end: at, text: "import 'again.dart';\n" }], {
        [beside(type.path, 'again.dart')]:
          `import '${from}';\n\nextension Again on ${type.name} {\n  ${head.replace(name, `${name}Again`)} => ${name}();\n}\n`,
      });
    }
  }
}

/** Another name for a class. */
function* aliased(texts: Texts): Iterable<Texts> {
  for (const type of classes(texts)) {
    const uses = files(texts).flatMap((path) =>
      placesOf(codeOf(texts, path), type.name)
        .filter((at) => path !== type.path || at < type.start || at > type.close)
        .map((at) => ({ path, start: at, end: at + type.name.length, text: `Our${type.name}` })),
    );
    if (
      uses.length === 0 ||
      uses.some(({ path, start }) => /(?:on|extends|class) $/.test(codeOf(texts, path).slice(0, start)))
    )
      continue;
    const end = type.close + 1;
    yield edited(texts, [
      ...uses,
      { path: type.path, start: end, end, text: `\n\ntypedef Our${type.name} = ${type.name};` },
    ]);
  }
}

export const DART: readonly Transformation[] = [
  { title: 'an abstract class between', changes: throughAbstract },
  { title: 'a class in a part file', changes: inPart },
  {
    title: 'a getter for a value',
    changes: (texts) => otherwise(texts, named, (type) => `ClinicalType get ${named(type)} => ${type};`),
  },
  {
    title: 'a constant for a value',
    changes: (texts) =>
      otherwise(
        texts,
        (type) => `${named(type)}Value`,
        (type) => `const ${named(type)}Value = ${type};`,
      ),
  },
  {
    title: 'a generic function around a value',
    changes: (texts) =>
      otherwise(
        texts,
        (type) => `passed(${type})`,
        () => 'T passed<T>(T value) => value;',
      ),
  },
  { title: 'an extension that hands on', changes: handedOn },
  { title: 'a typedef for a class', changes: aliased },
];
