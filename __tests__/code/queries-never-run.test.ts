/** A query that is made and never executed reads nothing: where nobody has it, and where a property keeps it that nobody reads. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const BOTH = 'allergy procedure';

const QUERY =
  'HKSampleQuery(sampleType: HKClinicalType(.procedureRecord), predicate: nil, limit: 1, sortDescriptors: nil) { _, samples, _ in print(samples as Any) }';
const swift = (body: string, held = ''): Readonly<Record<string, string>> => ({
  'App/App.swift': `import SwiftUI
import HealthKit
@main struct Main: App { let reader = Reader()
 var body: some Scene { WindowGroup { Text("a").task { reader.go() } } } }
final class Reader { let store = HKHealthStore()
 ${held}
 func go() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.procedureRecord), HKClinicalType(.allergyRecord)]) { _, _ in }
  let first = HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 1, sortDescriptors: nil) { _, _, _ in }
  store.execute(first)
  ${body} } }`,
});
const HELD = 'private var query: HKQuery?';

describe('Swift', () => {
  test.each([
    ['put nowhere', swift(`_ = ${QUERY}`), 'allergy'],
    ['a local', swift(`let query = ${QUERY}`), 'allergy'],
    ['a private property', swift(`query = ${QUERY}`, HELD), 'allergy'],
    ['a property', swift(`self.query = ${QUERY}`, 'var query: HKQuery?'), 'allergy'],
    ['a property that is emptied', swift(`query = ${QUERY}\n query = nil`, HELD), 'allergy'],
    ['executed', swift(`query = ${QUERY}\n if let query { store.execute(query) }`, HELD), BOTH],
    [
      'executed by another method',
      swift(`query = ${QUERY}\n run()`, `${HELD}\n func run() { store.execute(query!) }`),
      BOTH,
    ],
    [
      'heard of',
      swift(`query = ${QUERY}`, 'private var query: HKQuery? { didSet { if let query { store.execute(query) } } }'),
      BOTH,
    ],
    [
      'heard of by its new value',
      swift(
        `query = ${QUERY}`,
        'private var query: HKQuery? { didSet { run(query) } }\n func run(_ one: HKQuery?) { store.execute(one!) }',
      ),
      BOTH,
    ],
    ['wrapped', swift(`query = ${QUERY}`, '@Published private var query: HKQuery?'), BOTH],
    ['by a key path', swift(`query = ${QUERY}\n store.execute(self[keyPath: \\.query]!)`, 'var query: HKQuery?'), BOTH],
    [
      'of another object',
      {
        ...swift(`query = ${QUERY}\n Other().run(self)`, 'var query: HKQuery?'),
        'App/Other.swift':
          'import HealthKit\nstruct Other { func run(_ reader: Reader) { HKHealthStore().execute(reader.query!) } }',
      },
      BOTH,
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${BOTH} | ${read}`);
  });
});

const MADE =
  '[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord] predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) { NSLog(@"%lu", results.count); }]';
const messages = (body: string, held = '', synthesized = ''): Readonly<Record<string, string>> => ({
  'App/main.m': `#import <HealthKit/HealthKit.h>
@interface Reader : NSObject ${held}
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) HKQuery *kept;
@end
@implementation Reader
${synthesized}
- (void)go { [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], nil] completion:^(BOOL ok, NSError *error) {}];
 [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord] predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) { }]];
 ${body} }
@end
@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { [[Reader new] go]; return YES; }
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }`,
});

describe('Objective-C', () => {
  test.each([
    ['a local', messages(`HKSampleQuery *query = ${MADE};`), 'allergy'],
    ['a property', messages(`self.kept = ${MADE};`), 'allergy'],
    ['a property that is emptied', messages(`self.kept = ${MADE}; self.kept = nil;`), 'allergy'],
    ['executed', messages(`self.kept = ${MADE}; [self.store executeQuery:self.kept];`), BOTH],
    ['executed by its variable', messages(`self.kept = ${MADE}; [self.store executeQuery:_kept];`), BOTH],
    ['executed by a message', messages(`self.kept = ${MADE}; [self.store executeQuery:[self kept]];`), BOTH],
    ['by its name', messages(`self.kept = ${MADE}; [self.store executeQuery:[self valueForKey:@"kept"]];`), BOTH],
    [
      'under another name',
      messages(`self.kept = ${MADE}; [self.store executeQuery:own];`, '{ HKQuery *own; }', '@synthesize kept = own;'),
      BOTH,
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${BOTH} | ${read}`);
  });
});
