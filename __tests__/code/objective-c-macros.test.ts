import { describe, expect, test } from 'vitest';
import { factsOf, flow, names, unmark } from './code.ts';

const ASK =
  '[self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) {}];';

/** An app whose reader is asked for allergies and labs; `top` stands above it, `code` in its methods. */
const app = (top: string, code: string, more: Record<string, string> = {}): Record<string, string> => ({
  'App/Reader.h': '#import <HealthKit/HealthKit.h>\n@interface Reader : NSObject\n- (void)start;\n@end',
  'App/Reader.m': `#import "Reader.h"
${top}
@interface Reader ()
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Reader
- (void)load:(HKClinicalTypeIdentifier)identifier {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:identifier]
      predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {}];
  [self.store executeQuery:query];
}
${code}
@end`,
  'App/main.m':
    '#import "Reader.h"\nint main(int argc, char *argv[]) { @autoreleasepool { [[Reader new] start]; return UIApplicationMain(argc, argv, nil, nil); } }',
  ...more,
});

const SET = `NSSet *types = [NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
    [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], nil]; ${ASK}`;
const LOOP = `NSMutableSet *types = [NSMutableSet set];
  for (HKClinicalTypeIdentifier identifier in CR_TYPES) [types addObject:[HKObjectType clinicalTypeForIdentifier:identifier]]; ${ASK}`;
const LIST = '@[HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierLabResultRecord]';

describe('macros in place of a statement', () => {
  test.each([
    [
      'words that are pasted',
      '#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record]',
      'CR_LOAD(Allergy); CR_LOAD(LabResult);',
    ],
    [
      'alone on their lines, without semicolons',
      '#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier ## name ## Record];',
      '\n  CR_LOAD(Allergy)\n  CR_LOAD(LabResult)\n',
    ],
    [
      'whole names',
      '#define CR_LOAD(name) do { [self load:(name)]; } while (0)',
      'CR_LOAD(HKClinicalTypeIdentifierAllergyRecord); CR_LOAD(HKClinicalTypeIdentifierLabResultRecord);',
    ],
    [
      'a list of macros',
      `#define CR_EACH(X) X(Allergy) X(LabResult)
#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record];`,
      'CR_EACH(CR_LOAD)',
    ],
    [
      'without arguments, over several lines',
      `#define CR_BOTH /* all */ \\
  [self load:HKClinicalTypeIdentifierAllergyRecord]; \\
  [self load:HKClinicalTypeIdentifierLabResultRecord] // both`,
      'CR_BOTH;',
    ],
    [
      'any number of arguments',
      '#define CR_ALL(...) for (NSString *one in @[__VA_ARGS__]) [self load:one]',
      'CR_ALL(HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierLabResultRecord);',
    ],
    [
      'raw strings',
      '#define CR_LOAD(name) [self load:@"HKClinicalTypeIdentifier" #name "Record"]',
      'CR_LOAD(Allergy); CR_LOAD(LabResult);',
    ],
  ])('%s', async (_, top, code) => {
    expect(await flow(app(top, `- (void)start { ${SET} ${code} }`))).toBe('allergy labResult | allergy labResult');
  });

  test('a method that a macro makes', async () => {
    const top = '#define CR_METHOD(name) - (void)load##name { [self load:HKClinicalTypeIdentifier##name##Record]; }';
    const code = `CR_METHOD(Allergy)\nCR_METHOD(LabResult)\n- (void)start { ${SET} [self loadAllergy]; }`;
    expect(await flow(app(top, code))).toBe('allergy labResult | allergy labResult');
  });

  test('from a header that a header imports', async () => {
    const headers = {
      'App/All.h': '#import "Macros.h"',
      'App/Shared/Macros.h': '#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record]',
    };
    const code = `- (void)start { ${SET} CR_LOAD(Allergy); CR_LOAD(LabResult); }`;
    expect(await flow(app('#import "All.h"', code, headers))).toBe('allergy labResult | allergy labResult');
  });

  test('in a file that names nothing of ours', async () => {
    const more = {
      'App/Macros.h': '#define CR_LOAD(name) [[Reader new] load:HKClinicalTypeIdentifier##name##Record]',
      'App/Screen.h': '@interface Screen : NSObject\n@end',
      'App/Screen.m':
        '#import "Screen.h"\n#import "Macros.h"\n@implementation Screen\n- (void)viewDidLoad { CR_LOAD(LabResult); }\n@end',
    };
    expect(await flow(app('', `- (void)start { ${SET} }`, more))).toBe('allergy labResult | labResult');
  });

  test('where it does not ship', async () => {
    const top = '#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record]';
    const code = `- (void)start { ${SET} CR_LOAD(Allergy);\n#if DEBUG\n CR_LOAD(LabResult);\n#endif\n }`;
    expect(await flow(app(top, code), { flags: new Map([['DEBUG', false]]) })).toBe(
      'allergy labResult | allergy labResult?',
    );
  });
});

describe('macros in place of a value', () => {
  test.each([
    ['a list', `#define CR_TYPES ${LIST}`, LOOP],
    ['a list by another name', `#define CR_LIST ${LIST}\n#define CR_TYPES (CR_LIST)`, LOOP],
    [
      'a type from an identifier',
      '#define TYPE(x) [HKObjectType clinicalTypeForIdentifier:(x)]',
      `NSSet *types = [NSSet setWithObjects:TYPE(HKClinicalTypeIdentifierAllergyRecord), TYPE(HKClinicalTypeIdentifierLabResultRecord), nil]; ${ASK}`,
    ],
    [
      'a receiver',
      `#define CR_TYPES ${LIST}`,
      `NSMutableSet *types = [NSMutableSet new];
      [CR_TYPES enumerateObjectsUsingBlock:^(HKClinicalTypeIdentifier one, NSUInteger at, BOOL *stop) { [types addObject:[HKObjectType clinicalTypeForIdentifier:one]]; }]; ${ASK}`,
    ],
  ])('%s', async (_, top, code) => {
    const body = `- (void)start { ${code} [self load:HKClinicalTypeIdentifierLabResultRecord]; }`;
    expect(await flow(app(top, body))).toBe('allergy labResult | labResult');
  });

  test('an element stands where the list names it, an argument where the macro is used', async () => {
    const marked = `#define CR_TYPES @[↓HKClinicalTypeIdentifierAllergyRecord, ↓HKClinicalTypeIdentifierLabResultRecord]
#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record]`;
    const texts = app(marked, `- (void)start { ${LOOP} CR_LOAD(↓LabResult); }`);
    const { text, marks } = unmark('App/Reader.m', texts['App/Reader.m'] ?? '');
    const { requested, read } = await factsOf({ ...texts, 'App/Reader.m': text });
    const places = [...requested, ...read].map(({ at }) => `${at.file}:${at.line}:${at.column}`);
    expect(places).toEqual(marks);
  });
});

describe('macros that are not expanded', () => {
  test.each([
    [
      'two meanings',
      '#if CR_NEW\n#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record]\n#else\n#define CR_LOAD(name)\n#endif',
      'CR_LOAD(Allergy);',
      'allergy labResult! | !',
    ],
    [
      'a selector of the app',
      '#if CR_NEW\n#define CR_GO(it) [self load:it]\n#else\n#define CR_GO(it) [self log:it]\n#endif',
      'CR_GO(HKClinicalTypeIdentifierAllergyRecord);',
      'allergy labResult! | !',
    ],
    [
      'the wrong number of arguments',
      '#define CR_LOAD(a, b) [self load:a]',
      'CR_LOAD(HKClinicalTypeIdentifierAllergyRecord);',
      'allergy labResult! | !',
    ],
    [
      'what the grammar does not take',
      '#define CR_LOAD(name) [self load:HKClinicalTypeIdentifier##name##Record]; }} @end ]]',
      'CR_LOAD(Allergy);',
      'allergy labResult! | !',
    ],
    [
      'what only a compiler takes',
      '#define CR_LOAD(name) _Pragma("mark") [self load:HKClinicalTypeIdentifier##name##Record]',
      'CR_LOAD(Allergy);',
      'allergy labResult! | !',
    ],
    [
      'nothing of ours',
      '#if DEBUG\n#define CR_LOG(...) NSLog(__VA_ARGS__)\n#else\n#define CR_LOG(...)\n#endif',
      'CR_LOG(@"%@", self); [self load:HKClinicalTypeIdentifierAllergyRecord];',
      'allergy labResult | allergy',
    ],
  ])('%s', async (_, top, code, expected) => {
    expect(await flow(app(top, `- (void)start { ${SET} ${code} }`))).toBe(expected);
  });

  test('the sentence is true', async () => {
    const top = `#if CR_NEW\n#define CR_TYPES ${LIST}\n#else\n#define CR_TYPES @[]\n#endif`;
    const { unresolved } = await factsOf(app(top, `- (void)start { ${LOOP} }`));
    expect(new Set(unresolved.map(({ reason }) => reason))).toEqual(
      new Set(['`CR_TYPES` is a macro that is not expanded']),
    );
  });

  test('after #undef another one holds', async () => {
    const top = `#define X(name) [self load:HKClinicalTypeIdentifier##name##Record];
- (void)unused {}
#undef X`;
    const code = `#define X(name) NSLog(@"%@", @#name)
- (void)start { ${SET} X(Allergy); }`;
    expect(await flow(app(top.replace('- (void)unused {}\n', ''), code))).toBe('allergy labResult |');
  });
});

describe('where a module is named for React Native', () => {
  test.each([
    ['by itself', 'RCT_EXPORT_MODULE()'],
    ['as a statement', 'RCT_EXPORT_MODULE();'],
    ['by a name', 'RCT_EXPORT_MODULE(Records);'],
    ['behind a variable', 'bool hasListeners;\n\nRCT_EXPORT_MODULE();'],
    ['behind one, and not loaded at once', 'static BOOL isOn;\nRCT_EXPORT_MODULE_NO_LOAD(Records, RNRecords);'],
  ])('%s, all of it is read', async (_, said) => {
    const facts = await factsOf({
      'App/Records.m': `#import <HealthKit/HealthKit.h>\n@implementation RNRecords {\n  BOOL _isOn;\n}\n${said}\n- (void)ask {\n  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]] completion:nil];\n}\n@end\n`,
    });
    expect(facts.skipped).toEqual([]);
    expect(names(facts.requested)).toBe('allergy');
  });
});
