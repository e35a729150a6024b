/** What is made of a text that is written out, by methods of texts, is a text that is known: a key, or what a case stands for. */
import { describe } from 'vitest';
import { bothFlows, type Flow, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const swift = (make: string, other: string, use: (value: string) => string, text: string): string =>
  `func show(_ key: String) { let kinds: [String: VALUE] = ["labs": ${make}, "notes": ${other}]\n if let kind = kinds[key] { ${use('kind')} } }\nfunc go() { ${text} }`;
const kotlin = (make: string, other: string, use: (value: string) => string, text: string): string =>
  `val kinds = mapOf("labs" to ${make}, "notes" to ${other})\nfun show(key: String) { kinds[key]?.let { ${use('it')} } }\nfun go() { ${text} }`;
const script = (make: string, other: string, use: (value: string) => string, text: string): string =>
  `const kinds = { labs: ${make}, notes: ${other} };\nfunction show(key: string) { const kind = kinds[key]; ${use('kind')} }\nexport function go() { ${text} }\ngo();`;
const sharp = (make: string, other: string, use: (value: string) => string, text: string): string =>
  `public class Page { readonly Dictionary<string, VALUE> kinds = new() { ["labs"] = ${make}, ["notes"] = ${other} };\n void Show(string key) { ${use('kinds[key]')} }\n public void Go() { ${text} } }`;
const dart = (make: string, other: string, use: (value: string) => string, text: string): string =>
  `final Map<String, VALUE> kinds = {'labs': ${make}, 'notes': ${other}};\nvoid show(String key) { final kind = kinds[key]!; ${use('kind')} }\nvoid go() { ${text} }`;
const objc = (make: string, other: string, use: (value: string) => string, text: string): string =>
  `@interface Page : UIViewController\n@end\n@implementation Page\n- (void)show:(NSString *)key { NSDictionary *kinds = @{@"labs": ${make}, @"notes": ${other}}; ${use('kinds[key]')} }\n- (void)viewDidLoad { ${text} }\n@end`;

const rows = (
  write: typeof swift,
  texts: readonly (readonly [title: string, text: string, without?: readonly Flow[]])[],
): Rows =>
  texts.map(([title, text, without = OF_TYPES.without]) => [
    title,
    (make, use, _, other) => write(make, other, use, text),
    { without },
  ]);

describe('Swift', () => {
  bothFlows(
    SWIFT,
    rows(swift, [
      [
        'split and trimmed',
        'for part in "food, labs".split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) { show(part) }',
      ],
      ['components', '"food/labs".components(separatedBy: "/").forEach { show($0) }'],
      ['lower case', 'show("LABS".lowercased())'],
      ['replaced', 'show("lab-s".replacingOccurrences(of: "-", with: ""))'],
      [
        'split in a function',
        'func parts(_ list: String) -> [String] { list.components(separatedBy: " ") }\n for part in parts("food labs") { show(part) }',
      ],
    ]),
  );
});

describe('Kotlin', () => {
  bothFlows(
    KOTLIN,
    rows(kotlin, [
      ['split and trimmed', '"food, labs".split(",").map { it.trim() }.forEach { show(it) }'],
      ['lower case', 'show("LABS".lowercase())'],
      ['without what it begins with', 'show("tab:labs".removePrefix("tab:"))'],
      ['without what it ends with', 'show("labs.json".removeSuffix(".json"))'],
    ]),
  );
});

describe('JavaScript', () => {
  bothFlows(
    JAVASCRIPT,
    rows(script, [
      ['split and trimmed', "for (const part of 'food, labs'.split(',').map((it) => it.trim())) show(part);"],
      ['lower case', "show('LABS'.toLowerCase());"],
      ['replaced', "show('lab-s'.replaceAll('-', ''));"],
    ]),
  );
});

describe('C#', () => {
  bothFlows(
    C_SHARP,
    rows(sharp, [
      ['split and trimmed', 'foreach (var part in "food, labs".Split(\',\')) { Show(part.Trim()); }'],
      ['lower case', 'Show("LABS".ToLowerInvariant());'],
      ['replaced', 'Show("lab-s".Replace("-", ""));', ['beside', 'records']],
    ]),
  );
});

describe('Dart', () => {
  bothFlows(
    DART,
    rows(dart, [
      ['split and trimmed', "for (final part in 'food, labs'.split(',')) { show(part.trim()); }"],
      ['lower case', "show('LABS'.toLowerCase());"],
      ['replaced', "show('lab-s'.replaceAll('-', ''));"],
    ]),
  );
});

describe('Objective-C', () => {
  bothFlows(
    OBJECTIVE_C,
    rows(objc, [
      ['components', 'for (NSString *part in [@"food/labs" componentsSeparatedByString:@"/"]) { [self show:part]; }'],
      ['lower case', '[self show:[@"LABS" lowercaseString]];'],
      ['lower case, by a point', '[self show:@"LABS".lowercaseString];'],
      ['trimmed', '[self show:[@" labs " stringByTrimmingCharactersInSet:[NSCharacterSet whitespaceCharacterSet]]];'],
      ['replaced', '[self show:[@"lab-s" stringByReplacingOccurrencesOfString:@"-" withString:@""]];'],
    ]),
  );
});
