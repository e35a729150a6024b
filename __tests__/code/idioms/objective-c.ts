import type { Language } from './both-flows.ts';

const MAIN =
  '#import <UIKit/UIKit.h>\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, nil); }\n';
const ALLERGY = '[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]';

const ask = (types: string): string =>
  `[[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:${types} completion:^(BOOL ok, NSError *e) { }];`;
const read = (type: string): string =>
  `[[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:${type} predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }]];`;

/** A class whose `go` does one thing. */
const one = (body: string): string =>
  `#import <HealthKit/HealthKit.h>\n@implementation Beside\n- (void)viewDidLoad { ${body} }\n@end\n`;

const JOURNAL = {
  'App/Journal.h': `#import <Foundation/Foundation.h>
@interface Journal : NSObject
@property (class, nonatomic, readonly) Journal *shared;
@property (nonatomic, copy) NSString *name;
- (void)load;
@end
`,
  'App/Journal.m': `#import "Journal.h"
#import <HealthKit/HealthKit.h>
@implementation Journal
+ (Journal *)shared {
  static Journal *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{ shared = [Journal new]; });
  return shared;
}
- (void)load {
  HKHealthStore *store = [HKHealthStore new];
  HKClinicalType *type = ${ALLERGY};
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL ok, NSError *error) {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *e) {
      for (HKClinicalRecord *record in results) { self.name = record.displayName; }
    }];
    [store executeQuery:query];
  }];
}
@end
`,
};

export const OBJECTIVE_C: Language = {
  file: 'App/Idiom.m',
  head: '#import <HealthKit/HealthKit.h>\n#import <UIKit/UIKit.h>\n#import <Mixpanel/Mixpanel.h>\n#import <objc/runtime.h>\n#import "Journal.h"\n',
  type: {
    name: 'HKClinicalType *',
    make: ALLERGY,
    other: '[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]',
  },
  asked: {
    use: (type) => ask(`[NSSet setWithObject:${type}]`),
    each: (types) => ask(`[NSSet setWithArray:${types}]`),
    beside: { 'App/main.m': MAIN, 'App/Beside.m': one(read(ALLERGY)) },
  },
  read: {
    use: read,
    each: (types) => `for (HKClinicalType *each in ${types}) { ${read('each')} }`,
    beside: { 'App/main.m': MAIN, 'App/Beside.m': one(ask(`[NSSet setWithObject:${ALLERGY}]`)) },
  },
  text: { name: 'NSString *', make: '[Journal shared].name', other: '@"settings"' },
  records: {
    kind: 'analytics',
    use: (text) => `[[Mixpanel sharedInstance] track:${text}];`,
    each: (texts) => `[[Mixpanel sharedInstance] track:[${texts} componentsJoinedByString:@", "]];`,
    beside: { 'App/main.m': MAIN, ...JOURNAL },
  },
};

/** A class of the app: what it declares, and its methods. */
export const made = (name: string, declared: string, methods: string, parent = 'NSObject'): string =>
  `@interface ${name} : ${parent}\n${declared}\n@end\n@implementation ${name}\n${methods}\n@end\n`;
export const screen = (methods: string, declared = ''): string => made('Screen', declared, methods, 'UIViewController');
