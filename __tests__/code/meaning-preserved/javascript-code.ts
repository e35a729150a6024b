/** JavaScript and TypeScript: functions, texts that name types, and components, said otherwise. */
import { QUOTES, scripts } from './javascript-modules.ts';
import { bare, closing, edited, placesOf, type Texts, type Transformation } from './texts.ts';

/** An arrow for each function at the top of a file. */
function* arrows(texts: Texts): Iterable<Texts> {
  for (const path of scripts(texts)) {
    const code = bare(texts[path] ?? '', QUOTES);
    for (const match of code.matchAll(/^(export )?(async )?function (\w+)\(/gm)) {
      const [all, exported = '', async = '', name = ''] = match;
      const end = closing(code, match.index + all.length - 1);
      const result = /^(?:: [\w<>[\]., ]+)? \{/.exec(code.slice(end + 1))?.[0];
      const close = result ? closing(code, end + result.length) : -1;
      if (!result || close < 0 || /\b(?:this|arguments|yield)\b/.test(code.slice(end, close))) continue;
      const before = code.slice(0, match.index);
      if (placesOf(before, name).length > 0 || new RegExp(`<${name}\\b`).test(code)) continue;
      const open = end + result.length;
      yield edited(texts, [
        { path, start: match.index, end: match.index + all.length - 1, text: `${exported}const ${name} = ${async}` },
        { path, start: open, end: open, text: '=> ' },
        { path, start: close + 1, end: close + 1, text: ';' },
      ]);
    }
  }
}

const TYPE_TEXT =
  /(['"])(?:HKClinicalTypeIdentifier)?(?:Allergy|Condition|LabResult|Medication|Immunization|Procedure|VitalSign|Coverage)Record\1(?!\s*:)/g;

/** Each text that names a clinical type, said in other words; `declared` stands below the imports. */
function* typeTexts(texts: Texts, say: (text: string) => string, declare: (text: string) => string): Iterable<Texts> {
  for (const path of scripts(texts)) {
    const text = texts[path] ?? '';
    const found = [...text.matchAll(TYPE_TEXT)].filter(
      ({ index }) =>
        !/(?:case|typeof|\||<|: |type \w+ =)\s*$/.test(text.slice(0, index)) || /type: $/.test(text.slice(0, index)),
    );
    const below = Math.max(
      0,
      ...[...text.matchAll(/^import [\s\S]*?;$/gm)].map(({ index, 0: all }) => index + all.length),
    );
    if (found.length === 0 || found.some(({ index }) => index < below)) continue;
    const edits = found.map(({ index, 0: all }) => ({ path, start: index, end: index + all.length, text: say(all) }));
    const lines = [...new Set(found.map(([all]) => declare(all)))].join('\n');
    yield edited(texts, [...edits, { path, start: below, end: below, text: `\n${lines}` }]);
  }
}

const named = (text: string): string => `KIND_${text.slice(1, -1)}`;

/** A class component for a function component with one state and one effect. */
function* asClass(texts: Texts): Iterable<Texts> {
  for (const path of scripts(texts)) {
    const text = texts[path] ?? '';
    const match =
      /export default function (\w+)\(\) \{\n {2}const \[(\w+), (\w+)\] = useState(?:<[^\n]*?>)?\(([^\n]*)\);\n {2}useEffect\(\(\) => \{\n([\s\S]*?)\n {2}\}, \[\]\);\n([\s\S]*?)\n\}\n/.exec(
        text,
      );
    if (!match || (text.match(/\buse[A-Z]\w*\(/g) ?? []).length > 0 === false) continue;
    const [all, name, state, set, initial, effect = '', rest = ''] = match;
    const call = (code: string): string =>
      code
        .replace(new RegExp(`\\b${set}\\(`, 'g'), `this.${set}(`)
        .replace(new RegExp(`(?<!this\\.)\\b${set}\\b`, 'g'), `this.${set}`)
        .replace(new RegExp(`(?<![\\w.])${state}\\b`, 'g'), `this.state.${state}`);
    const made = `export default class ${name} extends Component {\n  state = { ${state}: ${initial} };\n\n  ${set} = (${state}) => this.setState({ ${state} });\n\n  componentDidMount() {\n${call(effect)}\n  }\n\n  render() {\n${call(rest)}\n  }\n}\n`;
    const head = text.replace(all, made).replace('{ useEffect, useState }', '{ Component }');
    yield { ...texts, [path]: head };
  }
}

export const JAVASCRIPT_CODE: readonly Transformation[] = [
  { title: 'an arrow for a function', changes: arrows },
  {
    title: 'a function around a text',
    changes: (texts) =>
      typeTexts(
        texts,
        (it) => `passed(${it})`,
        () => 'const passed = (value) => value;',
      ),
  },
  {
    title: 'a constant for a text',
    changes: (texts) => typeTexts(texts, named, (it) => `const ${named(it)} = ${it};`),
  },
  {
    title: 'a frozen object of texts',
    changes: (texts) =>
      typeTexts(
        texts,
        (it) => `FROZEN_${named(it)}.kind`,
        (it) => `const FROZEN_${named(it)} = Object.freeze({ kind: ${it} });`,
      ),
  },
  { title: 'a class component for a function', changes: asClass },
];
