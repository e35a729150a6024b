/** Parts of an object that are called as what lists have: `name.first` beside `name.last`, `entry.value` beside `entry.note`. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

/** Names of which one is a list's, and another that is none. */
const PAIRS = [
  ['first', 'last'],
  ['value', 'note'],
  ['element', 'note'],
  ['size', 'note'],
  ['values', 'note'],
] as const;
type Told = 'first' | 'second';

/** Rows of each pair, the one that holds the record said by each of its names. */
const each = (
  title: string,
  code: (one: string, two: string, make: string, other: string, use: (part: string) => string) => string,
): Pairs =>
  PAIRS.flatMap(([one, two]) =>
    ([one, two] as const).map(
      (held) =>
        [
          `${title}: ${held} of ${one} and ${two}`,
          (make: string, use: (value: string) => string, told: Told, other: string) => {
            const beside = held === one ? two : one;
            const asked = told === 'first' ? held : beside;
            const put = (name: string): string => (name === held ? make : other);
            return code(one, two, put(one), put(two), (of) => use(`${of}.${asked}`));
          },
        ] as const,
    ),
  );

eachApart('Swift', SWIFT, [
  ...each(
    'an entity of Core Data that Xcode makes a class of',
    (one, two, a, b, use) =>
      `import CoreData\nfunc go(_ context: NSManagedObjectContext) throws { let row = Person(context: context)\n row.${one} = ${a}\n row.${two} = ${b}\n for row in try context.fetch(Person.fetchRequest()) { ${use('row')} } }`,
  ),
  ...each(
    'the first of an entity that is fetched around a view',
    (one, two, a, b, use) =>
      `import CoreData\nfunc go(_ context: NSManagedObjectContext) { let row = Person(context: context)\n row.${one} = ${a}\n row.${two} = ${b} }\nstruct Page: View { @FetchRequest(sortDescriptors: []) private var people: FetchedResults<Person>\n var body: some View { Button("Go") { if let row = people.first { ${use('row')} } } } }`,
  ),
  ...each(
    'an entity by its keys',
    (one, two, a, b, use) =>
      `import CoreData\nfunc go(_ context: NSManagedObjectContext) throws { let row = NSEntityDescription.insertNewObject(forEntityName: "Person", into: context)\n row.setValue(${a}, forKey: "${one}")\n row.setValue(${b}, forKey: "${two}")\n for row in try context.fetch(NSFetchRequest<NSManagedObject>(entityName: "Person")) { ${use('row').replace(/row\.(\w+)/, 'row.value(forKey: "$1") as! String')} } }`,
  ),
  ...each('a tuple', (one, two, a, b, use) => `func go() { let row = (${one}: ${a}, ${two}: ${b})\n ${use('row')} }`),
  ...each(
    'a tuple that a function gives',
    (one, two, a, b, use) =>
      `func row() -> (${one}: String, ${two}: String) { (${a}, ${b}) }\nfunc go() { ${use('row()')} }`,
  ),
  ...each(
    'a struct',
    (one, two, a, b, use) =>
      `struct Row { let ${one}: String\n let ${two}: String }\nfunc go() { for row in [Row(${one}: ${a}, ${two}: ${b})] { ${use('row')} } }`,
  ),
]);

eachApart('Objective-C', OBJECTIVE_C, [
  ...each(
    'an object',
    (one, two, a, b, use) =>
      `@interface Row : NSObject\n@property (nonatomic, copy) NSString *${one};\n@property (nonatomic, copy) NSString *${two};\n@end\n@implementation Row\n@end\n@implementation Page\n- (void)go { Row *row = [Row new];\n row.${one} = ${a};\n row.${two} = ${b};\n ${use('row')} }\n@end`,
  ),
]);

eachApart('JavaScript', JAVASCRIPT, [
  ...each(
    'an object',
    (one, two, a, b, use) => `export function go() { const row = { ${one}: ${a}, ${two}: ${b} };\n ${use('row')} }`,
  ),
  ...each(
    'objects in a list',
    (one, two, a, b, use) =>
      `export function go() { const rows = [{ ${one}: ${a}, ${two}: ${b} }];\n for (const row of rows) { ${use('row')} } }`,
  ),
  ...each(
    'a class',
    (one, two, a, b, use) =>
      `class Row { constructor(${one}, ${two}) { this.${one} = ${one}; this.${two} = ${two}; } }\nexport function go() { const row = new Row(${a}, ${b});\n ${use('row')} }`,
  ),
]);

eachApart('Dart', DART, [
  ...each(
    'a class',
    (one, two, a, b, use) =>
      `class Row { final String ${one};\n final String ${two};\n const Row({required this.${one}, required this.${two}}); }\nvoid go() { final row = Row(${one}: ${a}, ${two}: ${b});\n ${use('row')} }`,
  ),
  ...each(
    'a record',
    (one, two, a, b, use) => `void go() { final row = (${one}: ${a}, ${two}: ${b});\n ${use('row')} }`,
  ),
]);

eachApart('Kotlin', KOTLIN, [
  ...each(
    'a data class',
    (one, two, a, b, use) =>
      `data class Row(val ${one}: String, val ${two}: String)\nfun go() { val row = Row(${one} = ${a}, ${two} = ${b})\n ${use('row')} }`,
  ),
]);

eachApart('C#', C_SHARP, [
  ...each(
    'a record',
    (one, two, a, b, use) =>
      `public record Row(string ${one}, string ${two});\npublic static class Page { public static void Go() { var row = new Row(${a}, ${b});\n ${use('row')} } }`,
  ),
  ...each(
    'a tuple',
    (one, two, a, b, use) =>
      `public static class Page { public static void Go() { var row = (${one}: ${a}, ${two}: ${b});\n ${use('row')} } }`,
  ),
]);
