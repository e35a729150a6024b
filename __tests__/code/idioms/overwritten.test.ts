/** What is put in the place of a record, or taken out, before it is sent: what comes after in the same body sees that alone,
 *  where nothing else may put anything there. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import type { Language } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Code = (make: string, use: (value: string) => string) => string;
type Rows = readonly (readonly [title: string, sent: Code, clean: Code])[];

async function told({ file, head, records, text }: Language, code: Code): Promise<string> {
  const { flows } = await factsOf({ ...records.beside, [file]: `${head}${code(text.make, records.use)}\n` });
  const kinds = flows.flatMap(({ kind, strength }) => (strength === 'value' && kind !== 'user-defaults' ? kind : []));
  return [...new Set(kinds)].join(' ');
}

function overwritten(name: string, language: Language, rows: Rows): void {
  describe(name, () => {
    test.each(rows)('%s', async (_, sent, clean) => {
      expect(await told(language, clean)).toBe('');
      expect(await told(language, sent)).toBe(language.records.kind);
    });
  });
}

function alwaysSent(name: string, language: Language, rows: readonly (readonly [title: string, sent: Code])[]): void {
  describe(`${name}: still there`, () => {
    test.each(rows)('%s', async (_, sent) => {
      expect(await told(language, sent)).toBe(language.records.kind);
    });
  });
}

const BOX = 'enum Box { static var text = "" }\n';
const ROW = 'struct Row { var title: String\n var other = "" }\n';

overwritten('Swift', SWIFT, [
  [
    'a static variable',
    (make, use) => `${BOX}func go() { Box.text = ${make}\n ${use('Box.text')}\n Box.text = "typed" }`,
    (make, use) =>
      `${BOX}func go() { Box.text = ${make}\n print(Box.text.count)\n Box.text = "typed"\n ${use('Box.text')} }`,
  ],
  [
    'a static variable of its own type',
    (make, use) => `enum Box { static var text = ""\n static func go() { text = ${make}\n ${use('Box.text')} } }`,
    (make, use) =>
      `enum Box { static var text = ""\n static func go() { text = ${make}\n Self.text = "typed"\n ${use('Box.text')} } }`,
  ],
  [
    'a local',
    (make, use) => `func go() { var line = ${make}\n ${use('line')}\n line = "typed" }`,
    (make, use) => `func go() { var line = ${make}\n Text(line)\n line = "typed"\n ${use('line')} }`,
  ],
  [
    'a local to which something is added later',
    (make, use) => `func go() { var line = "typed"\n line += ${make}\n ${use('line')} }`,
    (make, use) => `func go() { var line = ${make}\n line = "typed"\n line += " again"\n ${use('line')} }`,
  ],
  [
    'a variable that a function is lent',
    (make, use) =>
      `func note(_ line: inout String) { line += "!" }\nfunc go() { var line = ${make}\n note(&line)\n ${use('line')} }`,
    (make, use) =>
      `func hide(_ line: inout String) { line = "hidden" }\nfunc note(_ line: inout String) { line += "!" }\nfunc go() { var line = ${make}\n hide(&line)\n note(&line)\n ${use('line')} }`,
  ],
  [
    'a part of a struct',
    (make, use) => `${ROW}func go() { var row = Row(title: ${make})\n row.other = "typed"\n ${use('row.title')} }`,
    (make, use) =>
      `${ROW}func go() { var row = Row(title: ${make})\n row.title = "typed"\n ${use('row.title + row.other')} }`,
  ],
  [
    'a part of a struct that is sent whole',
    (make, use) => `${ROW}func go() { var row = Row(title: ${make})\n row.other = "typed"\n ${use('"\\(row)"')} }`,
    (make, use) => `${ROW}func go() { var row = Row(title: ${make})\n row.title = "typed"\n ${use('"\\(row)"')} }`,
  ],
  [
    'a property',
    (make, use) =>
      `final class Model { var text = ""\n func go() { text = "typed"\n text = ${make}\n ${use('self.text')} } }`,
    (make, use) =>
      `final class Model { var text = ""\n func go() { text = ${make}\n self.text = "typed"\n ${use('text')} } }`,
  ],
  [
    'an entry of a dictionary that is removed',
    (make, use) =>
      `func go() { var row = ["title": ${make}, "screen": "labs"]\n row.removeValue(forKey: "screen")\n ${use('row.description')} }`,
    (make, use) =>
      `func go() { var row = ["title": ${make}, "screen": "labs"]\n row.removeValue(forKey: "title")\n ${use('row.description')} }`,
  ],
  [
    'an entry of a dictionary that is set to nothing',
    (make, use) =>
      `func go() { var row = ["title": ${make}, "screen": "labs"]\n row["screen"] = nil\n ${use('row.description')} }`,
    (make, use) =>
      `func go() { var row = ["title": ${make}, "screen": "labs"]\n row["title"] = nil\n ${use('row.description')} }`,
  ],
  [
    'an entry of a dictionary that is set anew',
    (make, use) =>
      `func go() { var row = ["screen": "labs"]\n row["title"] = ${make}\n row["screen"] = "list"\n ${use('row.description')} }`,
    (make, use) =>
      `func go() { var row = ["screen": "labs"]\n row["title"] = ${make}\n row["title"] = "list"\n ${use('row.description')} }`,
  ],
]);

alwaysSent('Swift', SWIFT, [
  [
    'by a method that is handed on',
    (make, use) =>
      `final class Page { var text = ""\n func fill() { text = ${make} }\n func run(_ does: () -> Void) { does() }\n func go() { text = "typed"\n run(fill)\n ${use('text')} } }`,
  ],
  [
    'by somebody else, while it waits',
    (make, use) =>
      `${BOX}func fill() { Box.text = ${make} }\nfunc go() async { Box.text = "typed"\n try? await Task.sleep(for: .seconds(1))\n ${use('Box.text')} }`,
  ],
  [
    'under a condition',
    (make, use) => `func go(_ hides: Bool) { var line = ${make}\n if hides { line = "typed" }\n ${use('line')} }`,
  ],
  [
    'in a branch that was left',
    (make, use) => `func go(_ hides: Bool) { var line = "typed"\n if hides { line = ${make} }\n ${use('line')} }`,
  ],
  [
    'put there again under a condition',
    (make, use) =>
      `func go(_ shows: Bool) { var line = ${make}\n line = "typed"\n if shows { line = ${make} }\n ${use('line')} }`,
  ],
  [
    'put there again by a closure',
    (make, use) =>
      `func go(_ each: [Int]) { var line = ""\n line = "typed"\n each.forEach { _ in line = ${make} }\n ${use('line')} }`,
  ],
  [
    'put there again by a closure that was made before',
    (make, use) =>
      `func go() { var line = ""\n let fill = { line = ${make} }\n line = "typed"\n fill()\n ${use('line')} }`,
  ],
  [
    'read by a closure that was made before',
    (make, use) =>
      `func go(_ later: (@escaping () -> Void) -> Void) { var line = ${make}\n later { ${use('line')} }\n line = "typed" }`,
  ],
  [
    'put there again by a function that is called',
    (make, use) =>
      `${BOX}func fill() { Box.text = ${make} }\nfunc load() { fill() }\nfunc go() { Box.text = "typed"\n load()\n ${use('Box.text')} }`,
  ],
  [
    'in the next turn of a loop',
    (make, use) =>
      `func go() { var line = ""\n while true { ${use('line')}\n line = "typed"\n Text(line)\n line = ${make} } }`,
  ],
  [
    'grown after',
    (make, use) => `func go() { var line = ""\n line = "typed"\n line.append(${make})\n ${use('line')} }`,
  ],
  [
    'another object',
    (make, use) =>
      `final class Row { var title = "" }\nfunc go(_ one: Row, _ other: Row) { one.title = ${make}\n other.title = "typed"\n ${use('one.title')} }`,
  ],
  [
    'in another run',
    (make, use) => `${BOX}func one() { Box.text = ${make} }\nfunc two() { ${use('Box.text')}\n Box.text = "typed" }`,
  ],
]);

const IDIOM =
  '@interface Idiom : NSObject\n@property (nonatomic, strong) NSMutableDictionary *row;\n@end\n@implementation Idiom\n';

overwritten('Objective-C', OBJECTIVE_C, [
  [
    'a local',
    (make, use) => `${IDIOM}- (void)go { NSString *line = @"typed";\n line = ${make};\n ${use('line')} }\n@end`,
    (make, use) => `${IDIOM}- (void)go { NSString *line = ${make};\n line = @"typed";\n ${use('line')} }\n@end`,
  ],
  [
    'an entry that is removed',
    (make, use) =>
      `${IDIOM}- (void)fill { self.row[@"title"] = ${make}; }\n- (void)go { [self.row removeObjectForKey:@"screen"];\n ${use('self.row')} }\n@end`,
    (make, use) =>
      `${IDIOM}- (void)fill { self.row[@"title"] = ${make}; }\n- (void)go { [self.row removeObjectForKey:@"title"];\n ${use('self.row')} }\n@end`,
  ],
  [
    'an entry of a local that is removed',
    (make, use) =>
      `${IDIOM}- (void)go { NSMutableDictionary *row = [@{@"title": ${make}, @"screen": @"labs"} mutableCopy];\n [row removeObjectForKey:@"screen"];\n ${use('row')} }\n@end`,
    (make, use) =>
      `${IDIOM}- (void)go { NSMutableDictionary *row = [@{@"title": ${make}, @"screen": @"labs"} mutableCopy];\n [row removeObjectForKey:@"title"];\n ${use('row')} }\n@end`,
  ],
]);

overwritten('JavaScript', JAVASCRIPT, [
  [
    'a local',
    (make, use) => `export function go() { let line = 'typed';\n line = ${make};\n ${use('line')} }`,
    (make, use) => `export function go() { let line = ${make};\n line = 'typed';\n ${use('line')} }`,
  ],
  [
    'a part that is deleted',
    (make, use) =>
      `export function go() { const row = { title: ${make}, screen: 'labs' };\n delete row.screen;\n ${use('row')} }`,
    (make, use) =>
      `export function go() { const row = { title: ${make}, screen: 'labs' };\n delete row.title;\n ${use('row')} }`,
  ],
  [
    'a part that is deleted by its key',
    (make, use) =>
      `export function go() { const row = { title: ${make}, screen: 'labs' };\n delete row['screen'];\n ${use('row')} }`,
    (make, use) =>
      `export function go() { const row = { title: ${make}, screen: 'labs' };\n delete row['title'];\n ${use('row')} }`,
  ],
  [
    'a part that is set anew',
    (make, use) =>
      `export function go() { const row = { title: ${make}, screen: 'labs' };\n row.screen = 'list';\n ${use('row')} }`,
    (make, use) =>
      `export function go() { const row = { title: ${make}, screen: 'labs' };\n row.title = '';\n ${use('row')} }`,
  ],
  [
    'a part of the state of a module',
    (make, use) =>
      `const state = { title: '' };\nexport function go() { state.title = ${make};\n ${use('state.title')} }`,
    (make, use) =>
      `const state = { title: '' };\nexport function go() { state.title = ${make};\n state.title = 'typed';\n ${use('state.title')} }`,
  ],
  [
    'an entry of a map that is deleted',
    (make, use) =>
      `export function go() { const row = new Map([['title', ${make}]]);\n row.delete('screen');\n ${use('[...row.values()].join()')} }`,
    (make, use) =>
      `export function go() { const row = new Map([['title', ${make}]]);\n row.delete('title');\n ${use('[...row.values()].join()')} }`,
  ],
]);

alwaysSent('JavaScript', JAVASCRIPT, [
  [
    'set where it holds nothing',
    (make, use) => `export function go() { let line = ${make};\n line ||= 'typed';\n ${use('line')} }`,
  ],
  [
    'set where something holds',
    (make, use) => `export function go(hides) { let line = ${make};\n hides && (line = 'typed');\n ${use('line')} }`,
  ],
  [
    'tried',
    (make, use) =>
      `export function go() { let line = ${make};\n try { JSON.parse('');\n line = 'typed'; } catch {}\n ${use('line')} }`,
  ],
  [
    'filled again by a function that is handed it',
    (make, use) =>
      `function fill(row) { row.title = ${make}; }\nexport function go() { const row = { title: '' };\n row.title = 'typed';\n fill(row);\n ${use('row.title')} }`,
  ],
  [
    'filled again by another name',
    (make, use) =>
      `export function go() { const row = { title: '' };\n const same = row;\n row.title = 'typed';\n same.title = ${make};\n ${use('same.title')} }`,
  ],
]);

overwritten('Dart', DART, [
  [
    'a local',
    (make, use) => `void go() { var line = 'typed';\n line = ${make};\n ${use('line')} }`,
    (make, use) => `void go() { var line = ${make};\n line = 'typed';\n ${use('line')} }`,
  ],
  [
    'an entry that is removed',
    (make, use) =>
      `void go() { final row = {'title': ${make}, 'screen': 'labs'};\n row.remove('screen');\n ${use("row['title']!")} }`,
    (make, use) =>
      `void go() { final row = {'title': ${make}, 'screen': 'labs'};\n row.remove('title');\n ${use('row.toString()')} }`,
  ],
  [
    'a static field',
    (make, use) => `class Box { static String text = ''; }\nvoid go() { Box.text = ${make};\n ${use('Box.text')} }`,
    (make, use) =>
      `class Box { static String text = ''; }\nvoid go() { Box.text = ${make};\n Box.text = 'typed';\n ${use('Box.text')} }`,
  ],
]);

alwaysSent('Dart', DART, [
  [
    'set where it holds nothing',
    (make, use) => `void go() { String? line = ${make};\n line ??= 'typed';\n ${use('line')} }`,
  ],
]);

alwaysSent('C#', C_SHARP, [
  [
    'set where it holds nothing',
    (make, use) =>
      `public class Idiom { public void Go() { string? line = ${make};\n line ??= "typed";\n ${use('line')} } }`,
  ],
  [
    'put out by a function',
    (make, use) =>
      `public class Idiom { static bool Fill(out string text) { text = ${make}; return true; }\n public void Go() { var line = "";\n line = "typed";\n Fill(out line);\n ${use('line')} } }`,
  ],
]);

alwaysSent('Kotlin', KOTLIN, [
  [
    'set where it holds nothing',
    (make, use) => `fun go() { var line: String? = ${make}\n line = line ?: "typed"\n ${use('line')} }`,
  ],
  [
    'set by a block',
    (make, use) => `fun go() { var line = ""\n line = "typed"\n run { line = ${make} }\n ${use('line')} }`,
  ],
]);

overwritten('Kotlin', KOTLIN, [
  [
    'a local',
    (make, use) => `fun go() { var line = "typed"\n line = ${make}\n ${use('line')} }`,
    (make, use) => `fun go() { var line = ${make}\n line = "typed"\n ${use('line')} }`,
  ],
  [
    'an entry that is removed',
    (make, use) =>
      `fun go() { val row = mutableMapOf("title" to ${make}, "screen" to "labs")\n row.remove("screen")\n ${use('row')} }`,
    (make, use) =>
      `fun go() { val row = mutableMapOf("title" to ${make}, "screen" to "labs")\n row.remove("title")\n ${use('row')} }`,
  ],
  [
    'a variable of a companion',
    (make, use) =>
      `class Box { companion object { var text = "" } }\nfun go() { Box.text = ${make}\n ${use('Box.text')} }`,
    (make, use) =>
      `class Box { companion object { var text = "" } }\nfun go() { Box.text = ${make}\n Box.text = "typed"\n ${use('Box.text')} }`,
  ],
]);

overwritten('C#', C_SHARP, [
  [
    'a local',
    (make, use) => `public class Idiom { public void Go() { var line = "typed";\n line = ${make};\n ${use('line')} } }`,
    (make, use) => `public class Idiom { public void Go() { var line = ${make};\n line = "typed";\n ${use('line')} } }`,
  ],
  [
    'an entry that is removed',
    (make, use) =>
      `public class Idiom { public void Go() { var row = new Dictionary<string, string> { ["title"] = ${make} };\n row.Remove("screen");\n ${use('string.Join(",", row.Values)')} } }`,
    (make, use) =>
      `public class Idiom { public void Go() { var row = new Dictionary<string, string> { ["title"] = ${make} };\n row.Remove("title");\n ${use('string.Join(",", row.Values)')} } }`,
  ],
  [
    'a static property',
    (make, use) =>
      `public static class Box { public static string Text { get; set; } = ""; }\npublic class Idiom { public void Go() { Box.Text = ${make};\n ${use('Box.Text')} } }`,
    (make, use) =>
      `public static class Box { public static string Text { get; set; } = ""; }\npublic class Idiom { public void Go() { Box.Text = ${make};\n Box.Text = "typed";\n ${use('Box.Text')} } }`,
  ],
]);
