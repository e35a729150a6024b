import { describe, expect, test } from 'vitest';
import { factsOf, flow, names } from './code.ts';

const METHODS = `
- (void)run:(HKSampleType *)type {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
    NSLog(@"%@", results);
  }];
  [self.store executeQuery:query];
}
- (void)askFor:(NSSet<HKObjectType *> *)types {
  [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) {}];
}
`;

/** A class around some methods, with its header. */
const app = (methods: string, top = ''): Record<string, string> => ({
  'App/Health.h': `#import <HealthKit/HealthKit.h>
NS_ASSUME_NONNULL_BEGIN
@interface Health : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSSet<HKObjectType *> *types;
@property (nonatomic, copy) NSArray<HKClinicalTypeIdentifier> *identifiers;
@property (class, nonatomic, readonly) Health *shared;
- (void)start API_AVAILABLE(ios(12.0));
@end
NS_ASSUME_NONNULL_END`,
  'App/Health.m': `#import "Health.h"
${top}
@interface Health ()
@property (nonatomic) NSMutableSet *gathered;
@end
@implementation Health
${METHODS}
${methods}
@end`,
  'App/main.m':
    '#import "Health.h"\nint main(int argc, char *argv[]) { @autoreleasepool { [[Health new] start]; return UIApplicationMain(argc, argv, nil, nil); } }',
});

const A = '[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]';
const C = '[HKClinicalType clinicalTypeForIdentifier: HKClinicalTypeIdentifierConditionRecord]';

describe('naming the types', () => {
  test.each([
    ['a set of objects', `[NSSet setWithObjects:${A}, ${C}, nil]`, 'allergy condition |'],
    ['a set of an array', `[NSSet setWithArray:@[${A}, ${C}]]`, 'allergy condition |'],
    ['an allocated set', `[[NSSet alloc] initWithObjects:${A}, nil]`, 'allergy |'],
    ['an allocated set of an array', `[[NSSet alloc] initWithArray:@[${A}]]`, 'allergy |'],
    ['a set and one more', `[[NSSet setWithObject:${A}] setByAddingObject:${C}]`, 'allergy condition |'],
    ['a cast', `(NSSet<HKObjectType *> *)[NSSet setWithObject:${A}]`, 'allergy |'],
    [
      'a raw string',
      '[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:@"HKClinicalTypeIdentifierAllergyRecord"]]',
      'allergy |',
    ],
    ['a ternary', `self.types ?: [NSSet setWithObject:${A}]`, 'allergy |'],
    ['nil', 'nil', '|'],
  ])('%s', async (_, set, expected) => {
    expect(await flow(app(`- (void)start { [self askFor:${set}]; }`))).toBe(expected);
  });

  test('macros and constants', async () => {
    const top = `#define kAllergy HKClinicalTypeIdentifierAllergyRecord
#define kRaw @"HKClinicalTypeIdentifierLabResultRecord"
static HKClinicalTypeIdentifier const kCondition = HKClinicalTypeIdentifierConditionRecord;`;
    const code =
      '- (void)start { [self askFor:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:kAllergy], [HKObjectType clinicalTypeForIdentifier:kRaw], [HKObjectType clinicalTypeForIdentifier:kCondition], nil]]; }';
    expect(await flow(app(code, top))).toBe('allergy condition labResult |');
  });

  test('a function that is declared to take nothing', async () => {
    const top = `static NSSet *Wanted(void);
static NSSet *Wanted(void) { return [NSSet setWithObject:${A}]; }`;
    expect(await flow(app('- (void)start { [self askFor:Wanted()]; }', top))).toBe('allergy |');
  });

  test('a query for sources brings no records', async () => {
    const query = `HKSourceQuery *query = [[HKSourceQuery alloc] initWithSampleType:${A} samplePredicate:nil completionHandler:^(HKSourceQuery *q, NSSet<HKSource *> *sources, NSError *e) { NSLog(@"%@", sources); }];`;
    const { flows } = await factsOf(app(`- (void)start { ${query} [self.store executeQuery:query]; }`));
    expect(flows).toEqual([]);
  });

  test('a list that is looped over', async () => {
    const code = `- (void)start {
      NSArray<HKClinicalTypeIdentifier> *ids = @[HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierProcedureRecord];
      NSMutableSet *types = [NSMutableSet set];
      for (HKClinicalTypeIdentifier identifier in ids) {
        HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
        if (type) [types addObject:type];
      }
      [self askFor:types];
      for (HKSampleType *type in types) { [self run:type]; }
    }`;
    expect(await flow(app(code))).toBe('allergy procedure | allergy procedure');
  });

  test('properties, instance variables, lazy getters', async () => {
    const code = `- (NSSet *)types {
      if (!_types) { _types = [NSSet setWithObjects:${A}, nil]; }
      return _types;
    }
    - (instancetype)init { if (self = [super init]) { _identifiers = @[HKClinicalTypeIdentifierLabResultRecord]; } return self; }
    - (void)start {
      [self askFor:self.types];
      for (HKSampleType *type in [self types]) [self run:type];
      [self.identifiers enumerateObjectsUsingBlock:^(HKClinicalTypeIdentifier identifier, NSUInteger index, BOOL *stop) {
        [self run:[HKObjectType clinicalTypeForIdentifier:identifier]];
      }];
    }`;
    expect(await flow(app(code))).toBe('allergy | allergy labResult');
  });

  test('two lists in one class', async () => {
    const code = `+ (NSArray *)asked { return @[HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierCoverageRecord]; }
    + (NSArray *)used { return @[HKClinicalTypeIdentifierAllergyRecord]; }
    - (NSSet *)typesOf:(NSArray *)ids { NSMutableSet *set = [NSMutableSet new]; for (NSString *i in ids) { [set addObject:[HKObjectType clinicalTypeForIdentifier:i]]; } return [set copy]; }
    - (void)start {
      [self askFor:[self typesOf:[Health asked]]];
      for (HKSampleType *type in [self typesOf:Health.used]) { [self run:type]; }
    }`;
    expect(await flow(app(code))).toBe('allergy coverage | allergy');
  });

  test('a dictionary by constant keys, and all its values', async () => {
    const code = `- (NSDictionary *)table { return @{ @"allergy": HKClinicalTypeIdentifierAllergyRecord, @"lab": HKClinicalTypeIdentifierLabResultRecord }; }
    - (void)start {
      [self run:[HKObjectType clinicalTypeForIdentifier:self.table[@"lab"]]];
      NSMutableSet *set = [NSMutableSet set];
      for (NSString *key in [self table]) { [set addObject:[HKObjectType clinicalTypeForIdentifier:[[self table] objectForKey:key]]]; }
      [self askFor:set];
    }`;
    expect(await flow(app(code))).toBe('allergy labResult | labResult');
  });

  test('a mapping by text, called with texts of the app', async () => {
    const code = `- (HKClinicalType *)typeFor:(NSString *)name {
      if ([name isEqualToString:@"allergy"]) { return ${A}; }
      else if ([@"condition" isEqual:name]) { return ${C}; }
      return nil;
    }
    - (void)start { [self run:[self typeFor:@"allergy"]]; }`;
    expect(await flow(app(code))).toBe('| allergy');
  });

  test('an enum of the app', async () => {
    const top = 'typedef NS_ENUM(NSInteger, Kind) { KindAllergy, KindCondition };';
    const code = `- (HKClinicalType *)typeOf:(Kind)kind { switch (kind) { case KindAllergy: return ${A}; case KindCondition: return ${C}; } }
    - (void)start { [self run:[self typeOf:KindCondition]]; }`;
    expect(await flow(app(code, top))).toBe('| condition');
  });

  test('comments do not count', async () => {
    const code = `- (void)start { [self askFor:[NSSet setWithObjects:${A}, /* ${C}, */ nil]]; // [self run:${C}];
    }`;
    expect(await flow(app(code))).toBe('allergy |');
  });
});

describe('asking and reading', () => {
  test.each([
    [
      'an anchored query',
      `[self.store executeQuery:[[HKAnchoredObjectQuery alloc] initWithType:${A} predicate:nil anchor:nil limit:0 resultsHandler:^(HKAnchoredObjectQuery *q, NSArray *s, NSArray *d, HKQueryAnchor *n, NSError *e) {}]];`,
      '| allergy',
    ],
    [
      'an observer',
      `HKObserverQuery *q = [[HKObserverQuery alloc] initWithSampleType:${A} predicate:nil updateHandler:^(HKObserverQuery *q, HKObserverQueryCompletionHandler done, NSError *e) { done(); }]; [self.store executeQuery:q];`,
      '| allergy',
    ],
    [
      'a query descriptor',
      `HKQueryDescriptor *d = [[HKQueryDescriptor alloc] initWithSampleType:${A} predicate:nil]; [self use:d];`,
      '| allergy',
    ],
    [
      'a query for sources',
      `[self.store executeQuery:[[HKSourceQuery alloc] initWithSampleType:${A} samplePredicate:nil completionHandler:^(HKSourceQuery *q, NSSet<HKSource *> *sources, NSError *e) {}]];`,
      '| allergy',
    ],
    [
      'background delivery',
      `[self.store enableBackgroundDeliveryForType:${A} frequency:HKUpdateFrequencyImmediate withCompletion:^(BOOL ok, NSError *e) {}];`,
      '| allergy',
    ],
    [
      'a predicate with a known type',
      `[self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:${A} predicate:[HKQuery predicateForClinicalRecordsWithFHIRResourceType:HKFHIRResourceTypeObservation] limit:0 sortDescriptors:nil resultsHandler:nil]];`,
      '| allergy',
    ],
    [
      'a predicate alone',
      `NSPredicate *p = [HKQuery predicateForClinicalRecordsWithFHIRResourceType:HKFHIRResourceTypeObservation]; [self use:p];`,
      '| labResult vitalSign',
    ],
    [
      'a status call',
      `[self.store getRequestStatusForAuthorizationToShareTypes:[NSSet set] readTypes:[NSSet setWithObject:${A}] completion:^(HKAuthorizationRequestStatus s, NSError *e) {}];`,
      '|',
    ],
    [
      'a recorder',
      `[[ORKHealthClinicalTypeRecorderConfiguration alloc] initWithIdentifier:@"r" healthClinicalType:(HKClinicalType *)${A} healthFHIRResourceType:nil];`,
      'allergy | allergy',
    ],
    ['in a block', `dispatch_async(dispatch_get_main_queue(), ^{ [self run:${A}]; });`, '| allergy'],
    [
      'in @try',
      `@try { [self run:${A}]; } @catch (NSException *e) { [self run:${C}]; } @finally {}`,
      '| allergy condition',
    ],
    [
      'under availability',
      `if (@available(iOS 14.0, *)) { [self run:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]]; }`,
      '| coverage',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await flow(app(`- (void)start { ${code} }`))).toBe(expected);
  });

  test('sharing', async () => {
    const { shared } = await factsOf(
      app(
        `- (void)start { [self.store requestAuthorizationToShareTypes:[NSSet setWithObject:${A}] readTypes:nil completion:nil]; }`,
      ),
    );
    expect(names(shared)).toBe('allergy');
  });

  test('only in DEBUG', async () => {
    const code = `- (void)start {\n#ifdef DEBUG\n[self run:${A}];\n#else\n[self run:${C}];\n#endif\n}`;
    expect(await flow(app(code))).toBe('| allergy? condition');
    expect(await flow(app(code), { flags: new Map([['DEBUG', true]]) })).toBe('| allergy condition?');
  });

  test('what JavaScript passes is not known', async () => {
    const code = `RCT_EXPORT_METHOD(read:(NSDictionary *)input callback:(RCTResponseSenderBlock)callback)
    {
      [self run:[HKObjectType clinicalTypeForIdentifier:[input objectForKey:@"type"]]];
    }`;
    expect(await flow(app(code))).toBe('| !');
  });

  test('a table that JavaScript looks up is neither asked for nor read', async () => {
    const code = `+ (NSDictionary *)table { return @{ @"Allergies": ${A}, @"Conditions": ${C} }; }
    RCT_EXPORT_METHOD(read:(NSString *)name)
    {
      [self run:[Health table][name]];
    }`;
    expect(await flow(app(code))).toBe('| !');
  });
});

describe('with Swift', () => {
  test('Swift calls an Objective-C method', async () => {
    const texts = {
      ...app(
        '- (void)queryRecordsForType:(HKSampleType *)type limit:(NSInteger)limit { [self run:type]; }\n- (void)start {}',
      ),
      'App/Caller.swift': `import HealthKit
        func go() { Health.shared.queryRecords(forType: HKClinicalType(.allergyRecord), limit: 3); Health().queryRecords(for: HKClinicalType(.conditionRecord), limit: 1) }`,
    };
    expect(await flow(texts)).toBe('| allergy condition');
  });

  test('Objective-C calls a Swift method', async () => {
    const texts = {
      ...app(
        `- (void)start { [[Reader new] readType:${A}]; [[[Reader alloc] init] readWithIdentifier:HKClinicalTypeIdentifierLabResultRecord limit:1]; }`,
      ),
      'App/Reader.swift': `import HealthKit
        @objc class Reader: NSObject {
          @objc func readType(_ type: HKSampleType) { HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
          @objc func read(identifier: HKClinicalTypeIdentifier, limit: Int) { readType(HKClinicalType(identifier)) }
        }`,
    };
    expect(await flow(texts)).toBe('| allergy labResult');
  });

  test('Swift reads an Objective-C list', async () => {
    const texts = {
      ...app(
        '- (void)start {}\n+ (NSArray<HKClinicalTypeIdentifier> *)wanted { return @[HKClinicalTypeIdentifierAllergyRecord]; }',
      ),
      'App/Caller.swift': `import HealthKit
        func go() { HKHealthStore().requestAuthorization(toShare: nil, read: Set(Health.wanted().map { HKClinicalType($0) })) { _, _ in } }`,
    };
    expect(await flow(texts)).toBe('allergy |');
  });
});

describe('messages sent with a dot', () => {
  test.each([
    ['if (!HKHealthStore.isHealthDataAvailable || !self.store.supportsHealthRecords) { return; }', 2],
    ['BOOL ok = HKHealthStore.isHealthDataAvailable && _store.supportsHealthRecords;', 2],
    ['if (![HKHealthStore isHealthDataAvailable]) { return; }', 1],
    ['self.available = [HKHealthStore isHealthDataAvailable]; NSLog(@"%d", self.available);', 1],
    ['self.supportsHealthRecords = YES;', 0],
  ])('%s', async (check, count) => {
    const { apis } = await factsOf(app(`- (void)start { ${check} [self askFor:[NSSet setWithObject:${A}]]; }`));
    const checks = apis.filter(({ name }) => name === 'supportsHealthRecords' || name === 'isHealthDataAvailable');
    expect(checks.length).toBe(count);
  });

  test('an object is made', async () => {
    const code = `- (void)run { [self run:${A}]; }\n- (void)start { [Health.new run]; [[Health.alloc init] askFor:[NSSet setWithObject:${C}]]; }`;
    expect(await flow(app(code))).toBe('condition | allergy');
  });
});

describe('leaving early', () => {
  const ASK =
    '[self askFor:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]]];';

  test.each([
    ['if ([[NSUserDefaults standardUserDefaults] boolForKey:@"asked"]) return;', true],
    ['if ([[NSUserDefaults standardUserDefaults] boolForKey:@"asked"]) { NSLog(@"again"); return; }', true],
    ['if (![[NSUserDefaults standardUserDefaults] boolForKey:@"healthEnabled"]) return;', false],
    ['if (self.store == nil) return;', false],
  ])('%s', async (before, asksOnce) => {
    const { apis } = await factsOf(app(`- (void)start { ${before} ${ASK} }`));
    expect(apis.some(({ name }) => name === 'asksOnce')).toBe(asksOnce);
  });

  test.each([
    'if (!@available(iOS 16.4, *)) { return; }',
    'if (@available(iOS 16.4, *)) { NSLog(@"yes"); } else { return; }',
  ])('%s', async (before) => {
    const notes = ASK.replace('AllergyRecord', 'ClinicalNoteRecord');
    const { requested } = await factsOf(app(`- (void)start { ${before} ${notes} }`));
    expect(requested.map(({ available }) => available)).toEqual(['16.4']);
  });
});

test('what hears a notification by a selector that cannot be told stays open', async () => {
  const { read, unresolved } = await factsOf(
    app(`- (void)start {
  [self askFor:[NSSet setWithObject:${A}]];
  NSDictionary *all = @{@"Picked": NSStringFromSelector(@selector(picked:))};
  for (NSString *name in all) [NSNotificationCenter.defaultCenter addObserver:self selector:NSSelectorFromString(all[name]) name:name object:nil];
  [NSNotificationCenter.defaultCenter postNotificationName:@"Picked" object:${A}];
}
- (void)picked:(NSNotification *)note { [self run:note.object]; }`),
  );
  expect(names(read)).toBe('');
  expect(unresolved.map(({ role }) => role)).toContain('read');
});
