/** Objects of one type among others, taken out by their class: those of another stay where they are. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const big = (told: string): string => (told === 'first' ? 'First' : 'Second');

const SEALED =
  'sealed interface Sheet { val text: String }\ndata class First(override val text: String) : Sheet\ndata class Second(override val text: String) : Sheet\n';
const OPEN =
  'interface Sheet { val text: String }\nclass First(override val text: String) : Sheet\nclass Second(override val text: String) : Sheet\n';
const KOTLIN_WAYS: readonly (readonly [string, string, (told: string) => string])[] = [
  [
    'a map by classes',
    'class Sheets { private val byKind = mutableMapOf<KClass<out Sheet>, Sheet>()\n fun lay(sheet: Sheet) { byKind[sheet::class] = sheet }\n inline fun <reified S : Sheet> newest(): S? = byKind[S::class] as? S }\n',
    (told) => `sheets.newest<${big(told)}>()?.text.orEmpty()`,
  ],
  [
    'a list, by a reified type',
    'class Sheets { private val all = mutableListOf<Sheet>()\n fun lay(sheet: Sheet) { all.add(sheet) }\n inline fun <reified S : Sheet> newest(): S? = all.filterIsInstance<S>().lastOrNull() }\n',
    (told) => `sheets.newest<${big(told)}>()?.text.orEmpty()`,
  ],
  [
    'a list, by a reified type that a variable says',
    'class Sheets { private val all = mutableListOf<Sheet>()\n fun lay(sheet: Sheet) { all.add(sheet) }\n inline fun <reified S : Sheet> newest(): S? = all.lastOrNull { it is S } as S? }\n',
    (told) => `sheets.newest<${big(told)}>()!!.text`,
  ],
  [
    'a list that is asked which it is',
    'class Sheets { val all = mutableListOf<Sheet>()\n fun lay(sheet: Sheet) { all.add(sheet) } }\n',
    (told) => `sheets.all.first { it is ${big(told)} }.text`,
  ],
  [
    'a list that is filtered',
    'class Sheets { val all = mutableListOf<Sheet>()\n fun lay(sheet: Sheet) { all.add(sheet) } }\n',
    (told) => `sheets.all.filter { it is ${big(told)} }.joinToString { it.text }`,
  ],
  [
    'a branch for one',
    'class Sheets { val all = mutableListOf<Sheet>()\n fun lay(sheet: Sheet) { all.add(sheet) } }\n',
    (told) => `sheets.all.map { if (it is ${big(told)}) it.text else "" }.joinToString()`,
  ],
  [
    'one of several branches',
    'class Sheets { val all = mutableListOf<Sheet>()\n fun lay(sheet: Sheet) { all.add(sheet) } }\n',
    (told) => `sheets.all.map { when (it) { is ${big(told)} -> it.text\n else -> "" } }.joinToString()`,
  ],
];

eachApart(
  'Kotlin',
  KOTLIN,
  KOTLIN_WAYS.flatMap(([title, sheets, read]) =>
    [SEALED, OPEN].map(
      (types, index) =>
        [
          `${title}, ${index === 0 ? 'of a sealed type' : 'of classes'}`,
          (make: string, use: (text: string) => string, told: string) =>
            `import kotlin.reflect.KClass\n${types}${sheets}class Desk(private val sheets: Sheets) { fun open() { sheets.lay(First(${make}))\n sheets.lay(Second("typed"))\n ${use(read(told))} } }`,
        ] as const,
    ),
  ),
);

const PROTOCOL =
  'protocol Sheet { var text: String { get } }\nstruct First: Sheet { let text: String }\nstruct Second: Sheet { let text: String }\n';
const CLASSES =
  'class Sheet { let text: String\n init(text: String) { self.text = text } }\nfinal class First: Sheet {}\nfinal class Second: Sheet {}\n';
const ENUM_SHEETS =
  'final class Sheets { private(set) var all: [SHEET] = []\n func lay(_ sheet: SHEET) { all.append(sheet) }\n';
const SWIFT_WAYS: readonly (readonly [string, string, (told: string) => string])[] = [
  ['cast each', '}\n', (told) => `sheets.all.compactMap { $0 as? ${big(told)} }.map(\\.text).joined()`],
  [
    'by the type that a function is told',
    ' func newest<S>(_ type: S.Type) -> S? { all.compactMap { $0 as? S }.last } }\n',
    (told) => `sheets.newest(${big(told)}.self)!.text`,
  ],
  [
    'by the type that is wanted',
    ' func newest<S>() -> S? { all.last { $0 is S } as? S } }\n',
    (told) => `(sheets.newest() as ${big(told)}?)!.text`,
  ],
  ['filtered', '}\n', (told) => `sheets.all.filter { $0 is ${big(told)} }.map(\\.text).joined()`],
  [
    'in a table by types',
    ' private var byKind: [ObjectIdentifier: SHEET] = [:]\n func put(_ sheet: SHEET) { byKind[ObjectIdentifier(type(of: sheet))] = sheet\n lay(sheet) }\n func newest<S>(of type: S.Type) -> S? { byKind[ObjectIdentifier(type)] as? S } }\n',
    (told) => `sheets.newest(of: ${big(told)}.self)!.text`,
  ],
  [
    'in a loop',
    '}\n',
    (told) =>
      `sheets.all.map { sheet in if let one = sheet as? ${big(told)} { return one.text }\n return "" }.joined()`,
  ],
];

eachApart(
  'Swift',
  SWIFT,
  SWIFT_WAYS.flatMap(([title, sheets, read]) =>
    [
      [PROTOCOL, 'any Sheet'],
      [CLASSES, 'Sheet'],
    ].map(
      ([types = '', name = '']) =>
        [
          `${title}, of ${name === 'Sheet' ? 'classes' : 'structs'}`,
          (make: string, use: (text: string) => string, told: string) =>
            `${types}${ENUM_SHEETS.replaceAll('SHEET', name)}${sheets.replaceAll('SHEET', name)}final class Desk { let sheets = Sheets()\n func open() { sheets.${sheets.includes('put(') ? 'put' : 'lay'}(First(text: ${make}))\n sheets.${sheets.includes('put(') ? 'put' : 'lay'}(Second(text: "typed"))\n ${use(read(told))} } }`,
        ] as const,
    ),
  ),
);

eachApart('C#', C_SHARP, [
  ...(
    [
      ['OfType', '}\n', (told: string) => `string.Join("", sheets.All.OfType<${big(told)}>().Select(it => it.Text))`],
      [
        'a method of a type',
        ' public T Newest<T>() where T : Sheet => All.OfType<T>().Last(); }\n',
        (told: string) => `sheets.Newest<${big(told)}>().Text`,
      ],
      [
        'Where',
        '}\n',
        (told: string) => `string.Join("", sheets.All.Where(it => it is ${big(told)}).Select(it => it.Text))`,
      ],
    ] as const
  ).map(
    ([title, sheets, read]) =>
      [
        title,
        (make: string, use: (text: string) => string, told: string) =>
          `public abstract record Sheet(string Text);\npublic record First(string Text) : Sheet(Text);\npublic record Second(string Text) : Sheet(Text);\npublic class Sheets { public readonly List<Sheet> All = new();\n public void Lay(Sheet sheet) { All.Add(sheet); }\n${sheets}public class Desk { private readonly Sheets sheets = new();\n public void Open() { sheets.${sheets.includes('Put(') ? 'Put' : 'Lay'}(new First(${make}));\n sheets.${sheets.includes('Put(') ? 'Put' : 'Lay'}(new Second("typed"));\n ${use(read(told))} } }`,
      ] as const,
  ),
]);

eachApart('Dart', DART, [
  ...(
    [
      ['whereType', '}\n', (told: string) => `sheets.all.whereType<${big(told)}>().map((it) => it.text).join()`],
      [
        'a method of a type',
        ' S newest<S extends Sheet>() => all.whereType<S>().last; }\n',
        (told: string) => `sheets.newest<${big(told)}>().text`,
      ],
      ['where', '}\n', (told: string) => `sheets.all.where((it) => it is ${big(told)}).map((it) => it.text).join()`],
      [
        'one of several branches',
        '}\n',
        (told: string) => `sheets.all.map((it) => switch (it) { ${big(told)}(:final text) => text, _ => '' }).join()`,
      ],
    ] as const
  ).map(
    ([title, sheets, read]) =>
      [
        title,
        (make: string, use: (text: string) => string, told: string) =>
          `sealed class Sheet { const Sheet(this.text); final String text; }\nclass First extends Sheet { const First(super.text); }\nclass Second extends Sheet { const Second(super.text); }\nclass Sheets { final List<Sheet> all = [];\n void lay(Sheet sheet) { all.add(sheet); }\n${sheets}class Desk { final sheets = Sheets();\n void open() { sheets.${sheets.includes('put(') ? 'put' : 'lay'}(First(${make}));\n sheets.${sheets.includes('put(') ? 'put' : 'lay'}(Second('typed'));\n ${use(read(told))} } }`,
      ] as const,
  ),
]);

eachApart('JavaScript', JAVASCRIPT, [
  ...(
    [
      [
        'instanceof',
        (told: string) => `sheets.all.filter((it) => it instanceof ${big(told)}).map((it) => it.text).join()`,
      ],
      ['a map by classes', (told: string) => `(sheets.byKind.get(${big(told)}) as ${big(told)}).text`],
    ] as const
  ).map(
    ([title, read]) =>
      [
        title,
        (make: string, use: (text: string) => string, told: string) =>
          `class First { constructor(readonly text: string) {} }\nclass Second { constructor(readonly text: string) {} }\ntype Sheet = First | Second;\nclass Sheets { all: Sheet[] = [];\n byKind = new Map<unknown, Sheet>();\n lay(sheet: Sheet) { this.all.push(sheet);\n this.byKind.set(sheet.constructor, sheet); }\n newest<S extends Sheet>(type: new (text: string) => S): S { return this.all.find((it) => it instanceof type) as S; } }\nconst sheets = new Sheets();\nexport function go() { sheets.lay(new First(${make}));\n sheets.lay(new Second('typed'));\n ${use(read(told))} }`,
      ] as const,
  ),
]);
