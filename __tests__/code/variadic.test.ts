import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ALLERGY = 'HKClinicalTypeIdentifierAllergyRecord';
const LABS = 'HKClinicalTypeIdentifierLabResultRecord';
const VITALS = 'HKClinicalTypeIdentifierVitalSignRecord';

/** All three are asked for; what is read is what the methods pass to `load:`. */
const app = (methods: string, start: string, top = ''): Promise<string> =>
  flow(
    {
      'App/Reader.m': `#import <HealthKit/HealthKit.h>
@interface Reader : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Reader
- (void)load:(HKClinicalTypeIdentifier)kind {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:kind];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *error) {
    NSLog(@"%lu", (unsigned long)samples.count);
  }];
  [self.store executeQuery:query];
}
${methods}
@end
${top}
int main(int argc, char *argv[]) {
  Reader *reader = [Reader new];
  reader.store = [HKHealthStore new];
  NSSet *all = [NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:${ALLERGY}], [HKObjectType clinicalTypeForIdentifier:${LABS}], [HKObjectType clinicalTypeForIdentifier:${VITALS}], nil];
  [reader.store requestAuthorizationToShareTypes:nil readTypes:all completion:^(BOOL ok, NSError *error) {
    ${start}
  }];
  return 0;
}`,
    },
    { kind: 'app' },
  );

const LOOP = `va_list rest;
  va_start(rest, first);
  for (HKClinicalTypeIdentifier kind = first; kind != nil; kind = va_arg(rest, HKClinicalTypeIdentifier)) {
    [self load:kind];
  }
  va_end(rest);`;
const ASKED = 'allergy labResult vitalSign';

describe('what a variadic method or function is given beside its named parameters', () => {
  test.each([
    ['a method', `- (void)loadAll:(HKClinicalTypeIdentifier)first, ... { ${LOOP} }`, 'loadAll:'],
    [
      'one that says how its list ends',
      `- (void)loadAll:(HKClinicalTypeIdentifier)first, ... NS_REQUIRES_NIL_TERMINATION { ${LOOP} }`,
      'loadAll:',
    ],
    [
      'one with parts of a name before',
      `- (void)loadWith:(void (^)(void))done kinds:(HKClinicalTypeIdentifier)first, ... { ${LOOP} }`,
      'loadWith:^{} kinds:',
    ],
    [
      'by a loop that assigns',
      `- (void)loadAll:(NSString *)first, ... {
  [self load:first];
  va_list rest;
  NSString *kind;
  va_start(rest, first);
  while ((kind = va_arg(rest, NSString *))) { [self load:kind]; }
  va_end(rest);
}`,
      'loadAll:',
    ],
    [
      'by a list that they are put into',
      `- (void)loadAll:(NSString *)first, ... {
  NSMutableArray<NSString *> *kinds = [NSMutableArray arrayWithObject:first];
  va_list rest;
  va_start(rest, first);
  id kind = nil;
  while ((kind = va_arg(rest, id)) != nil) { [kinds addObject:kind]; }
  va_end(rest);
  for (NSString *each in kinds) { [self load:each]; }
}`,
      'loadAll:',
    ],
    [
      'by what the list is handed on to',
      `- (void)load:(NSString *)first list:(va_list)rest {
  for (NSString *kind = first; kind != nil; kind = va_arg(rest, NSString *)) { [self load:kind]; }
}
- (void)loadAll:(NSString *)first, ... { va_list rest; va_start(rest, first); [self load:first list:rest]; va_end(rest); }`,
      'loadAll:',
    ],
    [
      'by a copy of the list',
      `- (void)loadAll:(NSString *)first, ... {
  [self load:first];
  va_list rest, other;
  va_start(rest, first);
  va_copy(other, rest);
  NSString *kind;
  while ((kind = va_arg(other, NSString *))) { [self load:kind]; }
  va_end(other);
  va_end(rest);
}`,
      'loadAll:',
    ],
  ])('%s', async (_, methods, call) => {
    const start = (...kinds: string[]): string => `[reader ${call}${[...kinds, 'nil'].join(', ')}];`;
    expect(await app(methods, start(ALLERGY, LABS, VITALS))).toBe(`${ASKED} | allergy labResult vitalSign`);
    expect(await app(methods, start(ALLERGY, VITALS))).toBe(`${ASKED} | allergy vitalSign`);
    expect(await app(methods, start(ALLERGY))).toBe(`${ASKED} | allergy`);
    expect(await app(methods, start(ALLERGY) + start(LABS, VITALS))).toBe(`${ASKED} | allergy labResult vitalSign`);
  });

  const COUNTED = `static void loadAll(Reader *reader, int count, ...) {
  va_list rest;
  va_start(rest, count);
  for (int index = 0; index < count; index++) { [reader load:va_arg(rest, NSString *)]; }
  va_end(rest);
}`;
  test('of a function of C, which is told how many', async () => {
    expect(await app('', `loadAll(reader, 2, ${ALLERGY}, ${LABS});`, COUNTED)).toBe(`${ASKED} | allergy labResult`);
    expect(await app('', `loadAll(reader, 1, ${VITALS});`, COUNTED)).toBe(`${ASKED} | vitalSign`);
  });

  test('of a block', async () => {
    const start = `void (^loadAll)(NSString *, ...) = ^(NSString *first, ...) {
      va_list rest;
      va_start(rest, first);
      for (NSString *kind = first; kind != nil; kind = va_arg(rest, NSString *)) { [reader load:kind]; }
      va_end(rest);
    };
    loadAll(${ALLERGY}, ${VITALS}, nil);`;
    expect(await app('', start)).toBe(`${ASKED} | allergy vitalSign`);
  });

  test('a method that only logs them reads none', async () => {
    const methods = `- (void)note:(NSString *)format, ... { va_list rest; va_start(rest, format); NSLogv(format, rest); va_end(rest); }`;
    expect(await app(methods, `[reader note:@"%@ %@", ${LABS}, ${VITALS}]; [reader load:${ALLERGY}];`)).toBe(
      `${ASKED} | allergy`,
    );
  });

  const loop = (next: string): string => `- (void)loadAll:(NSString *)title, ... {
  va_list rest;
  va_start(rest, title);
  while (title) {
    HKClinicalTypeIdentifier kind = va_arg(rest, HKClinicalTypeIdentifier);
    [self load:kind];
    title = va_arg(rest, ${next});
  }
  va_end(rest);
}`;
  test('values of several types by turns cannot be told apart', async () => {
    expect(await app(loop('NSString *'), `[reader loadAll:@"a", ${ALLERGY}, @"b", ${LABS}, nil];`)).toBe(
      `${ASKED} | !`,
    );
  });

  test('what another function takes is told all the same', async () => {
    const note = `- (void)note:(NSString *)title, ... {
  va_list rest;
  va_start(rest, title);
  NSLog(@"%d %@", va_arg(rest, int), va_arg(rest, NSString *));
  va_end(rest);
}
- (void)loadAll:(HKClinicalTypeIdentifier)first, ... { ${LOOP} }`;
    expect(await app(note, `[reader note:@"a", 1, @"b"]; [reader loadAll:${LABS}, nil];`)).toBe(`${ASKED} | labResult`);
  });
});

/** Allergies are read by a method, and labs are what a loop comes to in its head. */
const OF_LANGUAGES: readonly (readonly [string, string, string, (head: string) => string])[] = [
  [
    'JavaScript',
    'a.ts',
    'let kind = first; kind; kind = nextOf(kind)',
    (
      head,
    ) => `import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';
export async function connect() { await requestAuthorization(['${ALLERGY}', '${LABS}']); }
const nextOf = (kind: string) => (kind === '${ALLERGY}' ? '${LABS}' : null);
export function show() { const first: string | null = '${ALLERGY}'; for (${head}) { queryClinicalRecords(kind, { limit: 0 }); } }`,
  ],
  [
    'Objective-C',
    'App/main.m',
    'HKClinicalTypeIdentifier kind = first; kind != nil; kind = nextOf(kind)',
    (head) => `#import <HealthKit/HealthKit.h>
static HKClinicalTypeIdentifier nextOf(HKClinicalTypeIdentifier kind) { return kind == ${ALLERGY} ? ${LABS} : nil; }
int main(int argc, char *argv[]) {
  HKHealthStore *store = [HKHealthStore new];
  NSSet *all = [NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:${ALLERGY}], [HKObjectType clinicalTypeForIdentifier:${LABS}], nil];
  [store requestAuthorizationToShareTypes:nil readTypes:all completion:^(BOOL ok, NSError *error) {
    HKClinicalTypeIdentifier first = ${ALLERGY};
    for (${head}) {
      [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *error) {}]];
    }
  }];
  return 0;
}`,
  ],
  [
    'C#',
    'App/Health.cs',
    'var kind = first; kind != null; kind = NextOf(kind)',
    (head) => `using HealthKit;
public class Health {
  readonly HKHealthStore store = new();
  static string NextOf(string kind) => kind == "${ALLERGY}" ? "${LABS}" : null;
  public async Task Start() {
    var types = new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord));
    await store.RequestAuthorizationToShareAsync(new NSSet(), types);
    var first = "${ALLERGY}";
    for (${head}) {
      var type = HKClinicalType.Create(kind);
      store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind), null, 0, null, (q, samples, error) => {}));
    }
  }
}
public static class Program { static void Main() { new Health().Start(); } }`,
  ],
];

describe('what a loop does between its rounds', () => {
  test.each(OF_LANGUAGES)('of %s', async (_, file, head, text) => {
    expect(await flow({ [file]: text(head) }, { kind: 'app' })).toBe('allergy labResult | allergy labResult');
    const [first = '', test = ''] = head.split(';');
    const once = [first, test, ' kind = null']
      .join(';')
      .replace('kind = null', file.endsWith('.m') ? 'kind = nil' : '$&');
    expect(await flow({ [file]: text(once) }, { kind: 'app' })).toBe('allergy labResult | allergy');
  });
});
