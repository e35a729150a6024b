/** Objects of one class, of two sorts that a part of theirs says: of those of the one sort none is of the other. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

type Ask = (told: string, use: (value: string) => string) => string;
const asks = (
  entry: (make: string, body: string) => string,
  asked: readonly (readonly [title: string, ask: Ask])[],
  of = '',
): Pairs => asked.map(([title, ask]) => [`${title}${of}`, (make, use, told) => entry(make, ask(told, use))]);

const SWIFT_ASKS: readonly (readonly [string, Ask])[] = [
  ['a filter', (told, use) => `for entry in all.filter({ $0.sort == .${told} }) { ${use('entry.title')} }`],
  ['a filter and a map', (told, use) => use(`all.filter { $0.sort == .${told} }.map(\\.title).joined()`)],
  ['the first', (told, use) => `if let entry = all.first(where: { $0.sort == .${told} }) { ${use('entry.title')} }`],
  ['a loop', (told, use) => `for entry in all where entry.sort == .${told} { ${use('entry.title')} }`],
  ['a branch', (told, use) => `for entry in all { if entry.sort == .${told} { ${use('entry.title')} } }`],
  [
    'a guard',
    (told, use) => `for entry in all { guard entry.sort == .${told} else { continue }\n ${use('entry.title')} }`,
  ],
  [
    'a switch',
    (told, use) => `for entry in all { switch entry.sort { case .${told}: ${use('entry.title')}\n default: break } }`,
  ],
  [
    'the other',
    (told, use) =>
      `for entry in all.filter({ $0.sort != .${told === 'first' ? 'second' : 'first'} }) { ${use('entry.title')} }`,
  ],
  [
    'a local constant',
    (told, use) => `let wanted = Sort.${told}\n${use(`all.filter { $0.sort == wanted }.map(\\.title).joined()`)}`,
  ],
];
const swift =
  (entry: string, made: (sort: string, title: string) => string) =>
  (make: string, body: string): string =>
    `enum Sort { case first, second }\n${entry}\nfunc go() { let all = [${made('.first', make)}, ${made('.second', '"caption"')}]\n${body} }`;
const OF_STRUCT = 'struct Entry { let sort: Sort\n let title: String }';
const OF_CLASS =
  'final class Entry { let sort: Sort\n let title: String\n init(sort: Sort, title: String) { self.sort = sort\n self.title = title } }';
const made = (sort: string, title: string): string => `Entry(sort: ${sort}, title: ${title})`;
eachApart('Swift, a struct', SWIFT, asks(swift(OF_STRUCT, made), SWIFT_ASKS));
eachApart('Swift, a class', SWIFT, asks(swift(OF_CLASS, made), SWIFT_ASKS));
const STORED =
  (fetched: (folder: string) => string): Pairs[number][1] =>
  (make, use, told) =>
    `import SwiftData\n@Model final class Page { var folder: String\n var title: String\n init(folder: String, title: String) { self.folder = folder\n self.title = title } }\nenum Folder { static let first = "a"\n static let second = "b" }\nlet container = try! ModelContainer(for: Page.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\nfunc keep(_ context: ModelContext) { context.insert(Page(folder: Folder.first, title: ${make}))\n context.insert(Page(folder: Folder.second, title: "caption")) }\nfunc go(_ context: ModelContext) throws { ${fetched(`Folder.${told}`)}\n ${use('pages.map(\\.title).joined()')} }`;
eachApart('Swift, rows that a predicate asks for', SWIFT, [
  [
    'where it stands',
    STORED(
      (folder) =>
        `let folder = ${folder}\n let pages = try context.fetch(FetchDescriptor<Page>(predicate: #Predicate { $0.folder == folder }))`,
    ),
  ],
  [
    'by a name',
    STORED(
      (folder) =>
        `let folder = ${folder}\n let wanted = #Predicate<Page> { page in page.folder == folder }\n let asked = FetchDescriptor<Page>(predicate: wanted, sortBy: [])\n let pages = try context.fetch(asked)`,
    ),
  ],
  [
    'and filtered afterwards',
    STORED((folder) => `let pages = try context.fetch(FetchDescriptor<Page>()).filter { $0.folder == ${folder} }`),
  ],
]);
eachApart('Swift, texts', SWIFT, [
  [
    'a struct that says a text',
    (make, use, told) =>
      `struct Entry { let folder: String\n let title: String }\nenum Folder { static let first = "a"\n static let second = "b" }\nfunc go() { var all: [Entry] = []\n all.append(Entry(folder: Folder.first, title: ${make}))\n all.append(Entry(folder: Folder.second, title: "caption"))\n ${use(`all.filter { $0.folder == Folder.${told} }.map(\\.title).joined()`)} }`,
  ],
  [
    'a struct whose initialiser says it',
    (make, use, told) =>
      `struct Entry { let folder: String\n let title: String\n init(in folder: String, _ title: String) { self.folder = folder\n self.title = title } }\nfunc go() { let all = [Entry(in: "first", ${make}), Entry(in: "second", "caption")]\n ${use(`all.filter { $0.folder == "${told}" }.map(\\.title).joined()`)} }`,
  ],
]);

const DART_ASKS: readonly (readonly [string, Ask])[] = [
  ['where', (told, use) => `for (final entry in all.where((it) => it.sort == Sort.${told})) { ${use('entry.title')} }`],
  ['a branch', (told, use) => `for (final entry in all) { if (entry.sort == Sort.${told}) { ${use('entry.title')} } }`],
  ['the first', (told, use) => `final entry = all.firstWhere((it) => it.sort == Sort.${told}); ${use('entry.title')}`],
  ['an element of a list', (told, use) => use(`[for (final it in all) if (it.sort == Sort.${told}) it.title].join()`)],
];
eachApart(
  'Dart',
  DART,
  asks(
    (make, body) =>
      `enum Sort { first, second }\nclass Entry { const Entry(this.sort, this.title); final Sort sort; final String title; }\nvoid go() { final all = [Entry(Sort.first, ${make}), Entry(Sort.second, 'caption')]; ${body} }`,
    DART_ASKS,
  ),
);
eachApart(
  'Dart, by names',
  DART,
  asks(
    (make, body) =>
      `enum Sort { first, second }\nclass Entry { const Entry({required this.sort, required this.title}); final Sort sort; final String title; }\nvoid go() { final all = [Entry(sort: Sort.first, title: ${make}), const Entry(sort: Sort.second, title: 'caption')]; ${body} }`,
    DART_ASKS,
  ),
);

const KOTLIN_ASKS: readonly (readonly [string, Ask])[] = [
  ['a filter', (told, use) => `for (entry in all.filter { it.sort == Sort.${told} }) { ${use('entry.title')} }`],
  ['a branch', (told, use) => `for (entry in all) { if (entry.sort == Sort.${told}) { ${use('entry.title')} } }`],
  [
    'a when',
    (told, use) =>
      `for (entry in all) { when (entry.sort) { Sort.${told} -> { ${use('entry.title')} }\n else -> {} } }`,
  ],
];
eachApart(
  'Kotlin',
  KOTLIN,
  asks(
    (make, body) =>
      `enum class Sort { first, second }\ndata class Entry(val sort: Sort, val title: String)\nfun go() { val all = listOf(Entry(Sort.first, ${make}), Entry(Sort.second, "caption"))\n${body} }`,
    KOTLIN_ASKS,
  ),
);

const SHARP_ASKS: readonly (readonly [string, Ask])[] = [
  ['where', (told, use) => `foreach (var entry in all.Where(it => it.Sort == Sort.${told})) { ${use('entry.Title')} }`],
  [
    'a branch',
    (told, use) => `foreach (var entry in all) { if (entry.Sort == Sort.${told}) { ${use('entry.Title')} } }`,
  ],
];
eachApart(
  'C#',
  C_SHARP,
  asks(
    (make, body) =>
      `public enum Sort { first, second }\npublic record Entry(Sort Sort, string Title);\npublic class Page { public void Go() { var all = new List<Entry> { new(Sort.first, ${make}), new(Sort.second, "caption") }; ${body} } }`,
    SHARP_ASKS,
  ),
);

eachApart(
  'TypeScript',
  JAVASCRIPT,
  asks(
    (make, body) =>
      `class Entry { constructor(readonly sort: string, readonly title: string) {} }\nexport function go() { const all = [new Entry('first', ${make}), new Entry('second', 'caption')]; ${body} }`,
    [
      [
        'a filter',
        (told, use) => `for (const entry of all.filter((it) => it.sort === '${told}')) { ${use('entry.title')} }`,
      ],
      [
        'a branch',
        (told, use) => `for (const entry of all) { if (entry.sort === '${told}') { ${use('entry.title')} } }`,
      ],
    ],
  ),
);
