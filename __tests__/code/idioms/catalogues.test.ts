/** A catalogue of objects that are made with a type: which of them somebody passes on decides, in a file that names no type. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

/** Which type comes to what an interface asks for, and what a property begins with, is not told apart. */
const ANY = { fails: ['asked', 'read'] } as const;

const C_SHARP_ROWS: Rows = [
  ...(['record', 'class'] as const).map((kind): Rows[number] => [
    `a ${kind}, by an interface`,
    (make, use, _, other) => ({
      'Models/Category.cs': `${C_SHARP.head}public sealed ${kind} Category(string title, VALUE kind) { public string Title { get; } = title; public VALUE Kind { get; } = kind; }\npublic static class Catalogue { public static readonly Category First = new("first", ${make}); public static readonly Category Second = new("second", ${other}); public static IReadOnlyList<Category> Wanted { get; } = [First]; public static IReadOnlyList<Category> All { get; } = [First, Second]; }\n`,
      'Services/IReader.cs': 'namespace App;\npublic interface IReader { void Read(Category category); }\n',
      'Platforms/Reader.cs': `${C_SHARP.head}public sealed class Reader : IReader { public void Read(Category category) { ${use('category.Kind')} } }\n`,
      'ViewModels/Model.cs':
        'namespace App;\npublic class Model(IReader reader) { public void Load() { foreach (var category in Catalogue.Wanted) { reader.Read(category); } } }\n',
      'MauiProgram.cs':
        'namespace App;\npublic static class Program { public static void Main(IServiceCollection services) { services.AddSingleton<IReader, Reader>(); services.AddTransient<Model>(); } }\n',
    }),
    ANY,
  ]),
  [
    'a list of records, through Select',
    (make, _, each, other) => ({
      'Models/Category.cs': `${C_SHARP.head}public sealed record Category(string Title, VALUE Kind);\npublic static class Catalogue { public static readonly Category First = new("first", ${make}); public static readonly Category Second = new("second", ${other}); public static IReadOnlyList<Category> Wanted { get; } = [First]; }\n`,
      'Services/IReader.cs':
        'namespace App;\npublic interface IReader { void Read(IEnumerable<Category> categories); }\n',
      'Platforms/Reader.cs': `${C_SHARP.head}public sealed class Reader : IReader { public void Read(IEnumerable<Category> categories) { var kinds = categories.Select(category => category.Kind); ${each('kinds')} } }\n`,
      'ViewModels/Model.cs':
        'namespace App;\npublic class Model(IReader reader) { public void Load() => reader.Read(Catalogue.Wanted); }\n',
      'MauiProgram.cs':
        'namespace App;\npublic static class Program { public static void Main(IServiceCollection services) { services.AddSingleton<IReader, Reader>(); services.AddTransient<Model>(); } }\n',
    }),
  ],
];

const DART_ROWS: Rows = [
  [
    'a class',
    (make, use, _, other) => ({
      'lib/category.dart': `${DART.head}class Category { const Category(this.title, this.kind); final String title; final VALUE kind; }\nabstract final class Catalogue { static final labs = Category('first', ${make}); static final notes = Category('second', ${other}); static final wanted = [labs]; }\n`,
      'lib/reader.dart': `${DART.head}import 'category.dart';\nclass Reader { Future<void> read(Category category) async { ${use('category.kind')} } }\n`,
      'lib/model.dart':
        "import 'category.dart';\nimport 'reader.dart';\nclass Model { Model(this.reader); final Reader reader; void load() { for (final category in Catalogue.wanted) { reader.read(category); } } }\n",
      'lib/main.dart': "import 'model.dart';\nimport 'reader.dart';\nvoid main() { Model(Reader()).load(); }\n",
    }),
  ],
];

const JAVASCRIPT_ROWS: Rows = [
  [
    'a class',
    (make, use, _, other) => ({
      'src/category.ts': `${JAVASCRIPT.head}export class Category { constructor(readonly title: string, readonly kind: VALUE) {} }\nexport const first = new Category('first', ${make});\nexport const second = new Category('second', ${other});\nexport const wanted = [first];\n`,
      'src/reader.ts': `${JAVASCRIPT.head}import type { Category } from './category';\nexport class Reader { async read(category: Category) { ${use('category.kind')} } }\n`,
      'src/model.ts':
        "import { wanted } from './category';\nimport { Reader } from './reader';\nexport function load(reader: Reader) { wanted.forEach((category) => reader.read(category)); }\n",
      'src/App.tsx':
        "import { load } from './model';\nimport { Reader } from './reader';\nexport default function App() { load(new Reader()); return null; }\n",
    }),
  ],
];

const KOTLIN_ROWS: Rows = [
  [
    'a data class',
    (make, use, _, other) => ({
      'Category.kt': `${KOTLIN.head}data class Category(val title: String, val kind: VALUE)\nobject Catalogue { val labs = Category("first", ${make})\n val notes = Category("second", ${other})\n val wanted = listOf(labs) }\n`,
      'Reader.kt': `${KOTLIN.head}class Reader { fun read(category: Category) { ${use('category.kind')} } }\n`,
      'Model.kt':
        'package app\nclass Model(private val reader: Reader) { fun load() { Catalogue.wanted.forEach { reader.read(it) } } }\n',
    }),
  ],
];

const SWIFT_ROWS: Rows = [
  [
    'a class',
    (make, use, _, other) => ({
      'App/Category.swift': `${SWIFT.head}final class Category { let title: String\n let kind: VALUE\n init(title: String, kind: VALUE) { self.title = title\n self.kind = kind } }\nenum Catalogue { static let labs = Category(title: "first", kind: ${make})\n static let notes = Category(title: "second", kind: ${other})\n static let wanted = [labs] }\n`,
      'App/Reader.swift': `${SWIFT.head}final class Reader { func read(_ category: Category) { ${use('category.kind')} } }\n`,
      'App/Model.swift':
        'final class Model { let reader = Reader()\n func load() { for category in Catalogue.wanted { reader.read(category) } } }\n',
      'App/View.swift':
        'import SwiftUI\nstruct Page: View { let model = Model()\n var body: some View { Button("Load") { model.load() } } }\n',
    }),
  ],
];

bothFlows(C_SHARP, C_SHARP_ROWS);
bothFlows(DART, DART_ROWS);
bothFlows(JAVASCRIPT, JAVASCRIPT_ROWS);
bothFlows(KOTLIN, KOTLIN_ROWS);
bothFlows(SWIFT, SWIFT_ROWS);
