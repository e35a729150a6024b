/** Methods of Objective-C that code comes to by a selector: those of a list that leaves one out run without it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';

const ask =
  '[[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) { [self runSteps]; }];';
const METHODS = `- (void)addAllergies { [self read:HKClinicalTypeIdentifierAllergyRecord]; }
- (void)addVisits { [self read:HKClinicalTypeIdentifierProcedureRecord]; }
- (void)read:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
`;
/** A screen that runs its steps, or another class that does. */
const app = (of: string, steps: string, more = ''): Readonly<Record<string, string>> => ({
  'App/Steps.h': `#import <UIKit/UIKit.h>\n#import <HealthKit/HealthKit.h>\n@interface Steps : ${of}\n- (void)start;\n@end\n`,
  'App/Steps.m': `#import "Steps.h"\n@implementation Steps\n- (void)start { ${ask} }\n- (void)viewDidLoad { [self start]; }\n- (void)runSteps {\n${steps}\n}\n${METHODS}${more}@end\n`,
  'App/main.m': 'int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n',
  'App/Delegate.m':
    '#import "Steps.h"\n@implementation Delegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { [[Steps new] start]; return YES; }\n@end\n',
});
const selectors = (names: readonly string[]): string => names.map((name) => `@selector(${name})`).join(', ');
const texts = (names: readonly string[]): string => names.map((name) => `@"${name}"`).join(', ');

type Steps = (names: readonly string[]) => string;
const ROWS: readonly (readonly [title: string, steps: Steps, more?: string])[] = [
  ['that are sent', (names) => names.map((name) => `  [self ${name}];`).join('\n')],
  [
    'of an array of C, by the methods for them',
    (names) =>
      `  const SEL steps[] = { ${selectors(names)} };\n  for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) { void (*step)(id, SEL) = (void (*)(id, SEL))[self methodForSelector:steps[i]]; step(self, steps[i]); }`,
  ],
  [
    'of an array of C that are performed',
    (names) =>
      `  SEL steps[] = { ${selectors(names)} };\n  for (int i = 0; i < ${names.length}; i++) { [self performSelector:steps[i]]; }`,
  ],
  [
    'of an array of C, sent by the runtime',
    (names) =>
      `  SEL steps[] = { ${selectors(names)} };\n  for (int i = 0; i < ${names.length}; i++) { ((void (*)(id, SEL))objc_msgSend)(self, steps[i]); }`,
  ],
  [
    'that a loop makes of texts',
    (names) => `  for (NSString *name in @[${texts(names)}]) { [self performSelector:NSSelectorFromString(name)]; }`,
  ],
  [
    'that a loop makes of a list of texts',
    (names) =>
      `  NSArray<NSString *> *names = @[${texts(names)}];\n  for (NSString *name in names) { SEL step = NSSelectorFromString(name); if ([self respondsToSelector:step]) { [self performSelector:step]; } }`,
  ],
  [
    'that a loop makes of the texts of selectors',
    (names) =>
      `  for (NSString *name in @[${names.map((name) => `NSStringFromSelector(@selector(${name}))`).join(', ')}]) { [self performSelector:NSSelectorFromString(name) withObject:nil]; }`,
  ],
  [
    'of a table, by its values',
    (names) =>
      `  NSDictionary *steps = @{ ${names.map((name, at) => `@"step ${at}": @"${name}"`).join(', ')} };\n  for (NSString *key in steps) { [self performSelector:NSSelectorFromString(steps[key])]; }`,
  ],
  [
    'of the values of a table',
    (names) =>
      `  NSDictionary *steps = @{ ${names.map((name, at) => `@"step ${at}": @"${name}"`).join(', ')} };\n  for (NSString *name in steps.allValues) { [self performSelector:NSSelectorFromString(name)]; }`,
  ],
  [
    'by their places in a list',
    (names) =>
      `  NSArray *steps = @[${texts(names)}];\n  for (NSUInteger i = 0; i < steps.count; i++) { [self performSelector:NSSelectorFromString(steps[i])]; }`,
  ],
  [
    'of blocks in a table',
    (names) =>
      `  NSDictionary<NSString *, dispatch_block_t> *steps = @{ ${names.map((name, at) => `@"step ${at}": ^{ [self ${name}]; }`).join(', ')} };\n  for (NSString *key in steps) { steps[key](); }`,
  ],
  [
    'that buttons are given',
    (names) =>
      `  SEL steps[] = { ${selectors(names)} };\n  for (int i = 0; i < ${names.length}; i++) { [self.button addTarget:self action:steps[i] forControlEvents:UIControlEventTouchUpInside]; }`,
  ],
];

describe.each(['UIViewController', 'UITableViewController', 'NSObject'])('of a class below %s', (of) => {
  test.each(ROWS)('selectors %s', async (_, steps, more) => {
    expect(await flow(app(of, steps(['addAllergies', 'addVisits']), more), { kind: 'app' })).toBe(ALL);
    expect(await flow(app(of, steps(['addAllergies']), more), { kind: 'app' })).toBe(LESS);
  });

  test.each<[title: string, steps: string, more?: string]>([
    [
      'of texts that are handed over',
      'for (NSString *name in [self names]) { [self performSelector:NSSelectorFromString(name)]; }',
    ],
    [
      'of a text that is put together',
      'for (NSString *name in @[@"Allergies"]) { [self performSelector:NSSelectorFromString([@"add" stringByAppendingString:name])]; }',
    ],
    [
      'of a text that is put together before',
      'NSString *name = [NSString stringWithFormat:@"add%@", self.topic];\n  [self performSelector:NSSelectorFromString(name)];',
    ],
    [
      'of a parameter',
      '[self step:self.topic];',
      '- (void)step:(NSString *)name { [self performSelector:NSSelectorFromString(name)]; }\n',
    ],
    [
      'of a list that grows',
      'NSMutableArray *names = @[@"addAllergies"].mutableCopy;\n  [names addObjectsFromArray:self.topics];\n  for (NSString *name in names) { [self performSelector:NSSelectorFromString(name)]; }',
    ],
  ])('selectors %s may be any', async (_, steps, more) => {
    expect(await flow(app(of, `  [self addAllergies];\n  ${steps}`, more), { kind: 'app' })).toBe(ALL);
  });
});

describe('what the system calls of a screen', () => {
  test.each(['viewDidLayoutSubviews', 'loadView', 'didReceiveMemoryWarning', 'tintColorDidChange', 'awakeFromNib'])(
    '%s',
    async (name) => {
      const texts = app('UIViewController', '  [self addAllergies];');
      const source = texts['App/Steps.m']?.replace('- (void)addVisits', `- (void)${name}`) ?? '';
      expect(await flow({ ...texts, 'App/Steps.m': source }, { kind: 'app' })).toBe(ALL);
    },
  );

  test('what a storyboard names', async () => {
    const texts = app('UIViewController', '  [self addAllergies];');
    const board =
      '<document><scene><viewController customClass="Steps"><connections><action selector="addVisits" destination="a" eventType="touchUpInside"/></connections></viewController></scene></document>';
    expect(await flow({ ...texts, 'App/Main.storyboard': board }, { kind: 'app' })).toBe(ALL);
  });

  test('of a class that a library gives', async () => {
    const texts = app('XLFormViewController', '  [self addAllergies];');
    expect(await flow(texts, { kind: 'app' })).toBe(ALL);
  });
});
