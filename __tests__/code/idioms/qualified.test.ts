/** Containers that hold several objects of one type: which is meant is told by its name. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

type Row = readonly [
  title: string,
  code: (make: string, other: string, read: (type: string) => string) => string,
  told?: { readonly reads?: string; readonly fails?: true },
];
const BOTH = { reads: 'allergy condition' } as const;

const koin = (make: string, other: string, more: string): string =>
  `class Shelf(val type: HKClinicalType)\nval app = module { single(named("shots")) { Shelf(${make}) }\n single(named("labs")) { Shelf(${other}) }\n ${more} }\n`;
const KOTLIN_ROWS: readonly Row[] = [
  [
    '`get` with a name, for a constructor',
    (make, other, read) =>
      `${koin(make, other, 'single { Loader(get(named("shots"))) }')}class Loader(private val shelf: Shelf) { fun go() { ${read('shelf.type')} } }`,
  ],
  [
    '`get` with a name and a label',
    (make, other, read) =>
      `${koin(make, other, 'factory { Loader(shelf = get(qualifier = named("shots"))) }')}class Loader(private val shelf: Shelf) { fun go() { ${read('shelf.type')} } }`,
  ],
  [
    '`get` with a name and a type',
    (make, other, read) =>
      `${koin(make, other, '')}class Loader : KoinComponent { fun go() { val shelf = get<Shelf>(named("shots"))\n ${read('shelf.type')} } }`,
  ],
  [
    '`get` with an entry of an enum',
    (make, other, read) =>
      `enum class Area { SHOTS, LABS }\nclass Shelf(val type: HKClinicalType)\nval app = module { single(named(Area.SHOTS)) { Shelf(${make}) }\n single(named(Area.LABS)) { Shelf(${other}) }\n single { Loader(get(named(Area.SHOTS))) } }\nclass Loader(private val shelf: Shelf) { fun go() { ${read('shelf.type')} } }`,
  ],
  [
    '`inject` with a name',
    (make, other, read) =>
      `${koin(make, other, '')}class Loader : KoinComponent { private val shelf: Shelf by inject(named("shots"))\n fun go() { ${read('shelf.type')} } }`,
  ],
  [
    '`getAll`',
    (make, other, read) =>
      `${koin(make, other, 'single { Loader(getAll<Shelf>()) }')}class Loader(private val shelves: List<Shelf>) { fun go() { for (shelf in shelves) { ${read('shelf.type')} } } }`,
    BOTH,
  ],
  [
    'a name that is worked out',
    (make, other, read) =>
      `${koin(make, other, '')}class Loader : KoinComponent { fun go(name: String) { val shelf = get<Shelf>(named(name))\n ${read('shelf.type')} } }`,
    BOTH,
  ],
];

const SWIFT_ROWS: readonly Row[] = [
  [
    'Swinject',
    (make, other, read) =>
      `struct Shelf { let type: HKClinicalType }\nfunc fill(_ container: Container) { container.register(Shelf.self, name: "shots") { _ in Shelf(type: ${make}) }\n container.register(Shelf.self, name: "labs") { _ in Shelf(type: ${other}) } }\nfunc go(_ container: Container) { let shelf = container.resolve(Shelf.self, name: "shots")!\n ${read('shelf.type')} }`,
  ],
];

const C_SHARP_ROWS: readonly Row[] = [
  [
    'a keyed service',
    (make, other, read) =>
      `public class Shelf { public HKClinicalType Type; public Shelf(HKClinicalType type) { Type = type; } }\npublic class Loader { public void Fill(IServiceCollection services) { services.AddKeyedSingleton<Shelf>("shots", (it, key) => new Shelf(${make})); services.AddKeyedSingleton<Shelf>("labs", (it, key) => new Shelf(${other})); }\n public void Go(IServiceProvider provider) { var shelf = provider.GetRequiredKeyedService<Shelf>("shots"); ${read('shelf.Type')} } }`,
  ],
];

const DART_ROWS: readonly Row[] = [
  [
    'an instance with a name',
    (make, other, read) =>
      `class Shelf { Shelf(this.type); final ClinicalType type; }\nfinal getIt = GetIt.instance;\nvoid fill() { getIt.registerSingleton<Shelf>(Shelf(${make}), instanceName: 'shots'); getIt.registerSingleton<Shelf>(Shelf(${other}), instanceName: 'labs'); }\nvoid go() { final shelf = getIt<Shelf>(instanceName: 'shots'); ${read('shelf.type')} }`,
    { fails: true },
  ],
];

const languages: readonly (readonly [string, Language, readonly Row[]])[] = [
  ['Kotlin', KOTLIN, KOTLIN_ROWS],
  ['Swift', SWIFT, SWIFT_ROWS],
  ['C#', C_SHARP, C_SHARP_ROWS],
  ['Dart', DART, DART_ROWS],
];

describe.each(languages)('%s', (_, language, rows) => {
  const readBy = async (code: Row[1]): Promise<string> => {
    const { make, other } = language.type;
    const body = code(make, other, language.read.use);
    const files = { ...language.read.beside, [language.file]: `${language.head}${body}\n` };
    const [, read = ''] = (await flow(files)).split('|');
    return read.trim();
  };
  for (const [title, code, { reads = 'allergy', fails } = {}] of rows)
    (fails ? test.fails : test)(title, async () => expect(await readBy(code)).toBe(reads));
});
