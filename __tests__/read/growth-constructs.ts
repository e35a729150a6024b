/**
 * Each construct of each language and format, as large as is asked: nested, repeated, doubled.
 */

import { memoryFiles } from '../../src/files/files.ts';
import { readCartfileResolved } from '../../src/read/cartfile-resolved.ts';
import { readGlob, UnreadableGlob } from '../../src/read/glob.ts';
import { openReading } from '../../src/read/javascript/literals.ts';
import { readJson } from '../../src/read/json.ts';
import { readJson5 } from '../../src/read/json5.ts';
import { readOpenStep } from '../../src/read/openstep.ts';
import { readPlist } from '../../src/read/plist.ts';
import { readPodfile } from '../../src/read/podfile.ts';
import { readPodspec } from '../../src/read/podspec.ts';
import { readSettingKey } from '../../src/read/setting-key.ts';
import { readStarlark } from '../../src/read/starlark.ts';
import { readStrings } from '../../src/read/strings.ts';
import { readSwiftFunctions } from '../../src/read/swift/functions.ts';
import { readSwiftLiterals } from '../../src/read/swift/literals.ts';
import { readSwiftManifest } from '../../src/read/swift/manifest.ts';
import { readWorkspace } from '../../src/read/workspace.ts';
import { readXcconfig } from '../../src/read/xcconfig.ts';
import { readStringCatalog } from '../../src/read/xcstrings.ts';
import { readXml } from '../../src/read/xml.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { readYarnLock } from '../../src/read/yarn-lock.ts';
import { findBazelTargets } from '../../src/targets/bazel/find.ts';
import { expandText } from '../../src/targets/dotnet/msbuild-expand.ts';
import { expand } from '../../src/targets/xcode/expand.ts';
import { UnreadableFile } from '../../src/types.ts';

export type Construct = (size: number) => string;

const times = (count: number, make: string | ((index: number) => string)): string =>
  Array.from({ length: count }, (_, index) => (typeof make === 'string' ? make : make(index))).join('');
const nest = (open: string, middle: string, close: string) => (size: number) =>
  open.repeat(size) + middle + close.repeat(size);
const within =
  (before: string, repeated: string | ((index: number) => string), after = '') =>
  (size: number) =>
    before + times(size, repeated) + after;

/** Modules of JavaScript. */
export const JAVASCRIPT: Readonly<Record<string, Construct>> = {
  'lists in lists': nest('[', '1', ']'),
  parentheses: nest('(', '1', ')'),
  'objects in objects': (size) => `export default ${nest('{a:', '1', '}')(size)}`,
  'functions in functions': nest('(()=>', '1', ')()'),
  blocks: nest('{', '', '}'),
  conditions: nest('if (process.env.A) {', 'x = 1', '}'),
  conditionals: within('a = ', 'b ? 1 : ', '2'),
  templates: nest('`${', '1', '}`'),
  signs: within('a = ', '!', 'b'),
  casts: within('a = ', '<A>', 'b'),
  generics: (size) => `let a: ${nest('A<', 'B', '>')(size)} = 1`,
  arrows: within('a = ', 'b => ', '1'),
  members: within('a = b', '.c'),
  calls: within('a = b', '(1)'),
  additions: within('a = 1', ' + 1'),
  'texts added': within("let s = ''; ", "s += 'ab'; "),
  items: within('export default [', '1,', ']'),
  keys: within('export default {', (index) => `k${index}: 1,`, '}'),
  statements: within('', (index) => `const a${index} = { b: [${index}] };\n`),
  declarations: within('const z = 1', (index) => `, a${index} = 1`, ';'),
  patterns: within('const {', (index) => `a${index}, `, '} = {};'),
  'patterns in patterns': (size) => `const ${nest('{ a: ', 'b', ' }')(size)} = {};`,
  parameters: within('function f(', (index) => `a${index}, `, ') {} f();'),
  cases: within('switch (process.env.A) {', (index) => `case ${index}: a = ${index};\n`, '}'),
  attempts: nest('try {', 'a()', '} catch {}'),
  loops: nest('for (const a of [1, 2]) {', 'b = 1', '}'),
  imports: within('', (index) => `import a${index} from './a';\n`),
  requests: within('let a; ', "a = require('./a'); "),
  'lists doubled': within('let a = [1]; ', 'a = [a, a].flat(); '),
  'lists spread': within('let a = [1]; ', 'a = [...a, ...a]; '),
  'lists joined': within('let a = [1]; ', 'a = a.concat(a); '),
  'lists cut': within('let a = [1, 2, 3]; ', 'a = a.slice(); '),
  'lists mapped': within('let a = [1, 2]; ', 'a = a.flatMap((b) => [b, b]); '),
  'texts doubled': within("let a = 'x'; ", 'a = `${a}${a}`; '),
  'texts replaced': within("let a = 'x'; ", "a = a.replaceAll('x', 'xx'); "),
  'texts joined': within("let a = 'x'; ", 'a = [a, a].join(a); '),
  'objects spread': within('let a = { b: 1 }; ', 'a = { ...a, c: a }; '),
  'objects assigned': within('const a = {}; ', (index) => `Object.assign(a, { k${index}: 1 }); `),
  'items pushed': within('const a = []; ', 'a.push(1); '),
  'items in front': within('const a = []; ', 'a.unshift(1); '),
  'what is looked for': within('const a = [1]; ', 'a.includes(2); '),
  recursion: within('', (index) => `const f${index} = () => f${index + 1}();\n`, 'f0();'),
  comments: within('', '/* a */'),
  'regular expressions': within('', 'a = /[/]\\//;\n'),
  'braces left open': within('', '({['),
  'braces closed': within('', ')}]'),
};

type Reader = (text: string) => unknown;
const bytes =
  (read: (bytes: Uint8Array, file: string) => unknown): Reader =>
  (text) =>
    read(Buffer.from(text), 'file');
const plist = (body: string) => `<plist version="1.0">${body}</plist>`;

/** Every other format: its reader, and its constructs. */
export const FORMATS: Readonly<
  Record<string, { readonly read: Reader; readonly constructs: Readonly<Record<string, Construct>> }>
> = {
  'property list': {
    read: bytes(readPlist),
    constructs: {
      arrays: (size) => plist(nest('<array>', '', '</array>')(size)),
      dictionaries: (size) => plist(nest('<dict><key>a</key>', '<true/>', '</dict>')(size)),
      items: (size) => plist(`<array>${times(size, '<string>a</string>')}</array>`),
      keys: (size) => plist(`<dict>${times(size, (index) => `<key>k${index}</key><true/>`)}</dict>`),
      'one key': (size) => plist(`<dict>${times(size, '<key>k</key><true/>')}</dict>`),
      comments: (size) => plist(`${times(size, '<!-- a -- b -->')}<true/>`),
      'comments left open': (size) => plist(times(size, '<!--')),
      entities: (size) =>
        `<!DOCTYPE a [<!ENTITY b0 "x">${times(size, (index) => `<!ENTITY b${index + 1} "&b${index};&b${index};">`)}]>${plist(`<string>&b${size};</string>`)}`,
      references: (size) => plist(`<string>${times(size, '&#65;&amp;')}</string>`),
      ampersands: (size) => plist(`<string>${times(size, '& ')}</string>`),
      text: (size) => plist(`<string>${times(size, 'abc ')}</string>`),
    },
  },
  'old property list': {
    read: (text) => readOpenStep(text, 'file'),
    constructs: {
      lists: nest('(', '1', ')'),
      dictionaries: nest('{a=', '1', ';}'),
      items: within('(', '1,', ')'),
      keys: within('{', (index) => `k${index} = 1;`, '}'),
      'one key': within('{', 'k = 1;', '}'),
      comments: within('(', '/* a */', ')'),
      escapes: within('"', '\\U00e9', '"'),
      data: within('<', '0a ', '>'),
    },
  },
  JSON: {
    read: bytes(readJson),
    constructs: {
      lists: nest('[', '1', ']'),
      objects: nest('{"a":', '1', '}'),
      items: within('[', '1,', '1]'),
      keys: within('{', (index) => `"k${index}":1,`, '"z":1}'),
      'one key': within('{', '"k":1,', '"k":1}'),
      escapes: within('"', '\\u00e9', '"'),
      comments: within('[', '/**/', ']'),
    },
  },
  JSON5: {
    read: bytes(readJson5),
    constructs: {
      lists: nest('[', '1', ']'),
      objects: nest('{a:', '1', '}'),
      items: within('[', '1,', ']'),
      keys: within('{', (index) => `k${index}:1,`, '}'),
      comments: within('[', '// a\n', ']'),
    },
  },
  YAML: {
    read: bytes((given, file) => readYaml(given, file, { yesIsTrue: true })),
    constructs: {
      lists: nest('[', '1', ']'),
      maps: nest('{a: ', '1', '}'),
      lines: (size) => times(Math.min(size, 300), (index) => `${' '.repeat(index)}a:\n`),
      dashes: within('', '- ', '1'),
      questions: within('', '? ', '1'),
      items: within('', '- 1\n'),
      keys: within('', (index) => `k${index}: 1\n`),
      'one key': within('', 'k: 1\n'),
      anchors: within('', (index) => `k${index}: &a${index} 1\n`),
      aliases: (size) => `a: &a 1\n${times(size, (index) => `k${index}: *a\n`)}`,
      'aliases doubled': (size) =>
        `a0: &a0 [x]\n${times(size, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
      merges: (size) =>
        `a0: &a0 {k: v}\n${times(size, (index) => `a${index + 1}: &a${index + 1} {<<: *a${index}, k${index}: v}\n`)}`,
      documents: within('', '---\na: 1\n'),
      'block text': within('a: |\n', '  line\n'),
      quotes: within('a: "', '\\x41', '"'),
      tags: within('', '- !!str a\n'),
      comments: within('a: 1\n', '# b\n'),
    },
  },
  XML: {
    read: bytes(readXml),
    constructs: {
      elements: nest('<a>', '', '</a>'),
      siblings: (size) => `<a>${times(size, '<b/>')}</a>`,
      attributes: (size) => `<a ${times(size, (index) => `b${index}="1" `)}/>`,
      texts: (size) => `<a>${times(size, 'x &lt; ')}</a>`,
    },
  },
  workspace: {
    read: bytes(readWorkspace),
    constructs: {
      groups: (size) => `<Workspace>${nest('<Group location="group:a">', '', '</Group>')(size)}</Workspace>`,
      files: (size) => `<Workspace>${times(size, '<FileRef location="group:a"/>')}</Workspace>`,
    },
  },
  settings: {
    read: bytes(readXcconfig),
    constructs: {
      assignments: within('', (index) => `A${index} = $(A)\n`),
      'continued lines': within('A = ', 'b \\\n'),
      conditions: within('A', '[sdk=*]', ' = 1\n'),
      includes: within('', '#include "a"\n'),
      comments: within('', '// a\n'),
      spaces: within('A', ' ', '= 1'),
    },
  },
  'setting key': {
    read: readSettingKey,
    constructs: { conditions: within('A', '[sdk=iphoneos*]'), brackets: within('A', '[') },
  },
  references: {
    read: (text) => expand(text, (name) => ({ text: name })),
    constructs: {
      nested: nest('$(', 'A', ')'),
      'in a row': within('', '$(A)'),
      operators: within('$(A', ':lower', ')'),
      defaults: nest('$(A:default=', 'B', ')'),
      dollars: within('', '$'),
    },
  },
  MSBuild: {
    read: (text) => expandText(text, { property: (name) => name, exists: () => false }),
    constructs: {
      nested: nest('$(A.Contains(', 'B', '))'),
      'in a row': within('', '$(A)'),
      'left open': within('', '$('),
    },
  },
  translations: {
    read: bytes(readStrings),
    constructs: {
      texts: within('', (index) => `"k${index}" = "v";\n`),
      'one key': within('', '"k" = "v";\n'),
      comments: within('', '/* a */\n'),
    },
  },
  'catalogue of texts': {
    read: bytes(readStringCatalog),
    constructs: {
      keys: within('{"sourceLanguage":"en","strings":{', (index) => `"k${index}":{},`, '"z":{}}}'),
      languages: within(
        '{"sourceLanguage":"en","strings":{"k":{"localizations":{',
        (index) => `"l${index}":{"stringUnit":{"state":"new","value":"a"}},`,
        '"z":{}}}}}',
      ),
      variations: (size) =>
        `{"sourceLanguage":"en","strings":{"k":{"localizations":{"en":${nest('{"variations":{"plural":{"one":', '{}', '}}}')(Math.min(size, 60))}}}}}`,
    },
  },
  Bazel: {
    read: bytes(readStarlark),
    constructs: {
      rules: within('', (index) => `ios_application(name = "a${index}")\n`),
      lists: (size) => `a(b = ${nest('[', '1', ']')(size)})`,
      calls: (size) => `a(b = ${nest('c(', '1', ')')(size)})`,
      items: within('a(b = [', '"c", ', '])'),
      additions: within('a(b = ["c"]', ' + ["c"]', ')'),
      texts: within('a(b = "c"', ' + "c"', ')'),
      constants: within('A0 = ["a"]\n', (index) => `A${index + 1} = A${index} + A${index}\n`),
      quotes: within('a(b = """', '"', ')'),
    },
  },
  'Bazel targets': {
    read: (text) => findBazelTargets(memoryFiles({ 'BUILD.bazel': text }), { targets: [], skipped: [], drifts: [] }),
    constructs: {
      applications: within('', (index) => `ios_application(name = "a${index}", deps = [":a${index + 1}"])\n`),
      libraries: within(
        'ios_application(name = "a", deps = [":b0"])\n',
        (index) => `swift_library(name = "b${index}", deps = [":b${index + 1}", ":b${index + 2}"])\n`,
      ),
    },
  },
  Podfile: {
    read: bytes(readPodfile),
    constructs: {
      pods: within('', (index) => `pod 'A${index}'\n`),
      targets: nest("target 'A' do\n", '', 'end\n'),
      blocks: nest('if a\n', '', 'end\n'),
      helpers: within(
        '',
        (index) => `def f${index}\n f${index + 1}\n f${index + 1}\nend\n`,
        "target 'A' do\n f0\nend\n",
      ),
      'one helper': within(
        '',
        (index) => `def f\n${index === 0 ? " pod 'A'" : ' f\n f'}\nend\n`,
        "target 'A' do\n f\nend\n",
      ),
      tabs: within('pod\t', '\t', "'a'"),
    },
  },
  podspec: {
    read: bytes(readPodspec),
    constructs: {
      sources: within('Pod::Spec.new do |s|\n', "s.source_files = 'a'\n", 'end'),
      words: within("s.source_files = ['a'", ", 'b'", ']'),
      subspecs: nest("s.subspec 'a' do |s|\n", '', 'end\n'),
    },
  },
  'Swift manifest': {
    read: bytes(readSwiftManifest),
    constructs: {
      targets: within(
        '// swift-tools-version:5.9\nlet package = Package(name: "A", targets: [',
        '.target(name: "A"),',
        '])',
      ),
      lists: (size) => `let package = Package(name: "A", targets: ${nest('[', '', ']')(size)})`,
      constants: within('', (index) => `let a${index} = "b"\n`),
      'constants doubled': within('let a0 = ["b"]\n', (index) => `let a${index + 1} = a${index} + a${index}\n`),
      'texts doubled': within('let a0 = "b"\n', (index) => `let a${index + 1} = a${index} + a${index}\n`),
      additions: within('let package = Package(name: "A", targets: []', ' + []', ')'),
      texts: within('let a = "', '\\(b)', '"'),
      changes: within('let package = Package(name: "A")\n', 'package.targets.append(.target(name: "B"))\n'),
    },
  },
  'Swift literals': {
    read: (text) => readSwiftLiterals(text, 'file'),
    constructs: {
      calls: nest('a(', '1', ')'),
      lists: (size) => `let a = ${nest('[', '1', ']')(size)}`,
      members: within('let a = b', '.c'),
      closures: nest('let a = { ', '', ' }'),
      marks: within('', '#'),
      'ends of comments': within('', '**/'),
      'texts in texts': (size) => `let a = ${nest('"\\(', '1', ')"')(size)}`,
      comments: nest('/*', '', '*/'),
      'hash signs': within('let a = ', '#', '"'),
    },
  },
  'Swift functions': {
    read: (text) => readSwiftFunctions(text, 'file'),
    constructs: {
      functions: within('', (index) => `func f${index}() -> [A] { [.b] }\n`),
      nested: nest('func f() { ', '', ' }'),
      extensions: within('', 'extension A { static func b() -> A { .c } }\n'),
      'bodies that nothing closes': within('', 'if a {'),
      'functions that nothing closes': within('', 'func a('),
      names: within('', 'func a '),
      parameters: within('func a(', 'b: c, '),
    },
  },
  'lock files': {
    read: (text) => [bytes(readYarnLock)(text), bytes(readCartfileResolved)(text)],
    constructs: {
      packages: within('', (index) => `a${index}@^1:\n  version "1"\n`),
      lines: within('', 'github "a/b" "1"\n'),
    },
  },
  glob: {
    read: (text) => {
      try {
        return readGlob(text)('a/'.repeat(200));
      } catch (error) {
        if (!(error instanceof UnreadableGlob)) throw error;
        return undefined;
      }
    },
    constructs: {
      braces: nest('{a,', 'b', '}'),
      stars: within('', '*a'),
      folders: within('', '**/'),
      classes: within('', '[a-z]'),
    },
  },
};

/** Reads a text; that it cannot be read is an answer, too. */
export function readAnyway(read: Reader, text: string): void {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

/** The fuel that a module of JavaScript takes. */
export function fuelOf(text: string): number {
  const fuel = { left: 1e9 };
  const reading = openReading({
    resolve: (specifier) => ({ file: `${specifier.replace('./', '')}.js` }),
    bytes: (file) => Buffer.from(file === 'app.config.js' ? text : 'module.exports = [1]'),
    fuel,
  });
  reading.readModule('app.config.js');
  return 1e9 - fuel.left;
}
