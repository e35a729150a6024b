/**
 * Texts, regular expressions, comments and names that hold the beginning of a comment or of a text: what follows them is
 * code as before.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const QUOTES = '"'.repeat(3);

const SWIFT_CODE = `
@main final class Store {
  static let store = HKHealthStore()
  static func main() { store.requestAuthorization(toShare: [], read: [HKObjectType.clinicalType(forIdentifier: .allergyRecord)!]) { _, _ in } }
}
`;

/** What the grammar does not know is a stretch that may read; what stands beside it is found all the same. */
const HOLES = [
  ...['one that is never closed', 'paths to cases, on one line', 'a raw text', 'a raw text with a delimiter'],
];
const besideHole = (title: string): string => (HOLES.includes(title) ? 'allergy | !' : 'allergy |');

describe('Swift', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['a regular expression with hashes', 'let r = #/^/fhir/*$/#'],
    ['one with several hashes', 'let r = ##/a/#b/*"/##'],
    ['one with an escaped end', 'let r = #/a\\/#/*/#'],
    ['one over several lines', 'let r = #/\n  a " /* b # if\n#if 0\n/#'],
    ['one that is never closed', 'let r = #/\nlet s = 1'],
    ['one with bare slashes', 'let r = /a\\/*/'],
    ['one with bare slashes and a quote', 'let r = /a"b/'],
    ['one with a quote in a call', 'let r = x.split(separator: /[,"]/)'],
    ['some in a builder', 'let r = Regex {\n  /a"/\n  /\\/*"/\n}'],
    ['divisions', 'let a = b / c /* d */ / e /* " */\nlet f = (g)/h/i'],
    ['an operator as a value', 'let a = [1, 2].reduce(1, /) /* " */\nlet b = zip(c, d).map(/)'],
    ['paths to cases, on one line', 'let a = Scope(state: /State.a, action: /Action.b) // "'],
    ['a text of one quote', 'let q = #"""#'],
    ['texts of quotes', 'let q = #"""a"""#\nlet r = ##""""##\nlet s = #""#'],
    ['a long text with hashes', `let q = #${QUOTES}\n a " ${QUOTES} /* \\(b) \\#("c")\n ${QUOTES}#`],
    ['a long text', `let q = ${QUOTES}\n a " "" /* \\(b("c /*"))\n ${QUOTES}`],
    ['a text in a text', 'let q = "\\(a ? "/*" : "\\(b)")"'],
    ['a text with an address', 'let q = "https://example.org/*"'],
    ['a name of any signs', 'func `it\'s "x" /*`() {}'],
    ['a name of any signs, with a comment', 'struct `// a "` { let `b /*` = 1 }'],
    ['a name in backticks', 'func `default`() {}'],
    ['a comment that a lone return ends', '// x\rlet a = 1 // "\rlet b = 2'],
    ['a nested comment', '/* a /* b */ " */'],
    ['a comment with a regular expression', '// #/ \n/* #/ " */'],
    ['signs of hashes', 'let a = #selector(b)\n#warning("/*")\nlet c = #fileID'],
  ])('%s', async (title, literal) => {
    expect(await flow(`import HealthKit\n${literal}${SWIFT_CODE}`)).toBe(besideHole(title));
  });

  test('a first line for the shell', async () => {
    expect(await flow(`#!/usr/bin/swift /* "\nimport HealthKit${SWIFT_CODE}`)).toBe('allergy |');
  });

  test('lines that end with a return alone', async () => {
    const code = `// an app\nimport HealthKit // all of it\n${SWIFT_CODE}`;
    expect(await flow(code.replaceAll('\n', '\r'))).toBe('allergy |');
  });

  test.each([
    ['a comment', '/* \n'],
    ['a long text', `let q = ${QUOTES}\n`],
    ['a nested comment', '/* /* */ \n'],
    ['a regular expression', 'let q = #/\n'],
  ])('%s hides what it holds', async (_, literal) => {
    const end = literal.includes('#/') ? '/#' : literal.includes('let') ? QUOTES : '*/';
    expect(await flow(`import HealthKit\n${literal}${SWIFT_CODE.replace('@main', '')}${end}\n`)).toBe('|');
  });

  test('a method that is taken from its type', async () => {
    const code = SWIFT_CODE.replace('read: [HKObjectType.clinicalType(forIdentifier: ', 'read: [f(').replace(
      '{ store.',
      '{ let f = HKObjectType.clinicalType; store.',
    );
    expect(await flow(`import HealthKit\n${code}`)).toMatch(/^(?:allergy|!) \|$/);
  });
});

const OBJC_CODE = `
void ask(HKHealthStore *s) {
  NSSet *r = [NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]];
  [s requestAuthorizationToShareTypes:nil readTypes:r completion:^(BOOL a, NSError *e) {}];
}
`;

describe('Objective-C', () => {
  test.each<[string, string, string?]>([
    ['nothing', ''],
    ['a comment that a lone return ends', '// x\r'],
    ['a comment on two lines', '// x \\\n NSString *a = @"/*\n'],
    ['a directive on a continued line', '#define Z \\\n#if 0\n'],
    ['one on a continued line of Windows', '#define Z \\\r\n  #if 0\r\n'],
    ['a raw text', 'const char *s = R"(\n#if 0\n/* " \n)";\n'],
    ['a raw text with a delimiter', 'const char *s = u8R"x(\n)" /* "\n#if 0\n)x";\n'],
    ['a text behind an R', 'const char *s = FOR"(a" "/*";\n'],
    ['a number in parts', "int i = 1'000; char c = '\"'; int j = 0xA'B'C;\n"],
    ['letters', "char a = '\"', b = '\\'', c = L'\"'; unsigned d = u8'\"';\n"],
    ['a text with signs', 'NSString *a = @"/*", *b = @"\\"/*"; // "\n'],
    ['a text on two lines', 'NSString *a = @"b \\\n /* c";\n'],
    ['a text on two lines of Windows', 'NSString *a = @"b \\\r\n /* c";\r\n'],
    ['the branch of a name that is not there', '#if 0\n#elifndef NOPE\n', '#endif\n'],
    ['the branch of a name that is there', '#if 0\n#elifdef YES\n', '#endif\n'],
  ])('%s', async (title, literal, end = '') => {
    const code = `#import <HealthKit/HealthKit.h>\n${literal}${OBJC_CODE}${end}`;
    expect(await flow({ 'App/Store.mm': code })).toBe(besideHole(title));
  });
});

const C_SHARP_CODE = `
public class Store {
  void Ask() { new HKHealthStore().RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)), (a, b) => { }); }
}
`;

describe('C#', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['a text as it stands', 'class A { string a = @"c:\\"; string b = @"d ""/*"" \n e"; }'],
    ['a text with code', 'class A { string a = $"{(true ? "/*" : "x")} {{ /* }}"; }'],
    ['one as it stands with code', 'class A { string a = $@"c:\\{b}\\"; string c = @$"{d}\\"; }'],
    ['a raw text', `class A { string a = ${QUOTES} /* " ${QUOTES}; string b = ${QUOTES}\n a "" /*\n ${QUOTES}; }`],
    ['a raw text with code', `class A { string a = $$${QUOTES} /* {a} {{b("/*")}} " ${QUOTES}; }`],
    ['a raw text of four', `class A { string a = "${QUOTES} ${QUOTES} /* ${QUOTES}"; }`],
    ['braces in code in a text', 'class A { string a = $"{b["}/*"]} {c(\'}\')}"; }'],
    ['letters', "class A { char a = '\"', b = '\\''; }"],
    ['a part with a name', "#region it's /* all\n#endregion"],
    ['a comment that a lone return ends', '// x\r'],
  ])('%s', async (_, literal) => {
    const code = `using HealthKit;\nusing Foundation;\n${literal}${C_SHARP_CODE}`;
    expect(await flow({ 'Store.cs': code })).toBe('allergy |');
  });
});

const KOTLIN_CODE = `
class Store {
  fun ask() { HKHealthStore().requestAuthorizationToShareTypes(null, setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord))) { _, _ -> } }
}
`;

describe('Kotlin', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['a long text', `val a = ${QUOTES} "/* \\${QUOTES}\nval b = ${QUOTES} /* c${QUOTES}""`],
    ['braces in code in a text', 'val a = "${b("}/*")} ${c(\'}\')}"'],
    ['a text with code', 'val a = "${"/*"}"\nval b = "c $d \\"/*"'],
    ['a name of any signs', 'fun `reads /* "all"`() {}'],
    ['letters', "val a = '\"'\nval b = '\\''"],
    ['a nested comment', '/* a /* b */ " */'],
    ['a comment that a lone return ends', '// x\r'],
  ])('%s', async (_, literal) => {
    const code = `package health\nimport platform.HealthKit.*\n${literal}${KOTLIN_CODE}`;
    expect(await flow({ 'src/iosMain/kotlin/Store.kt': code })).toBe('allergy |');
  });
});
