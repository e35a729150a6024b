import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/catalogue/catalogue.ts';
import {
  app,
  COUNTS_STEPS,
  GOOD_ENTITLEMENTS,
  GOOD_INFO,
  plist,
  SHARE_TEXT_LINES,
  swift,
} from '../../src/rules/shared/example-files.ts';
import { project } from '../../src/rules/shared/example-project.ts';
import { ADVERSITIES, changeFiles, filesOf } from '../rules/examples.ts';
import { mendedRules, mendFiles } from './mending.ts';

const whole = (own: Parameters<typeof app>[0]) => {
  const { files, scenery } = app(own);
  return { ...scenery, ...files };
};

describe('an Info.plist', () => {
  test('gets a text that names the app and what it reads, under a remark that asks for a review', async () => {
    const info = plist(`
<key>CFBundleDisplayName</key>
<string>Tom &amp; Ann's -- Records</string>${SHARE_TEXT_LINES}
<key>NSHealthUpdateUsageDescription</key>
<string>This app writes nothing to Apple Health.</string> <!-- ours -->
<key>UILaunchScreen</key>
<dict/>`);
    const { after } = await mendFiles(whole({ 'App/Info.plist': info }));
    expect(after['App/Info.plist']).toBe(
      info.replace(
        '<!-- ours -->',
        `<!-- ours -->
  <!-- Review this text: does it say what Tom & Ann's Records does with these records, and why? -->
  <key>NSHealthClinicalHealthRecordsShareUsageDescription</key>
  <string>Tom &amp; Ann's -- Records reads the allergies in your health records to show them to you in the app.</string>`,
      ),
    );
  });

  test('is opened where it is empty', async () => {
    const { after } = await mendFiles(
      whole({
        'App.xcodeproj/project.pbxproj': appProject(['INFOPLIST_FILE = App/Info.plist;']),
        'App/Info.plist': '<?xml version="1.0"?>\n<plist version="1.0">\n\t<dict/>\n</plist>',
      }),
    );
    expect(after['App/Info.plist']).toMatch(
      /^<\?xml version="1.0"\?>\n<plist version="1.0">\n\t<dict>\n\t\t<!-- Review/,
    );
    expect(after['App/Info.plist']).toMatch(/<\/string>\n\t<\/dict>\n<\/plist>$/);
  });

  test('gets no text about records where no code reads any: the entitlement is what is wrong', async () => {
    const { mends } = await mendFiles(
      whole({ 'App/Info.plist': plist(SHARE_TEXT_LINES), 'App/Records.swift': COUNTS_STEPS }),
    );
    expect(mendedRules(mends)).not.toContain('clinical-usage-description-missing');
  });

  test('in binary form is left alone, and that is said', async () => {
    const binary = Buffer.from(
      'YnBsaXN0MDDRAQJTS2V5VVZhbHVlCAsPAAAAAAAAAQEAAAAAAAAAAwAAAAAAAAAAAAAAAAAAABU=',
      'base64',
    );
    const project = { 'App.xcodeproj/project.pbxproj': appProject(['INFOPLIST_FILE = App/Info.plist;']) };
    const { mends } = await mendFiles({
      ...whole({ ...project, 'App/Info.plist': GOOD_INFO }),
      'App/Info.plist': binary,
    });
    expect(mends.mended).toEqual([]);
    expect(mends.unmended.map(({ reason }) => reason)).toContain('App/Info.plist is a binary property list');
  });

  test('that XcodeGen writes is left alone', async () => {
    const { mends } = await mendFiles({
      ...whole({
        'App.xcodeproj/project.pbxproj': appProject(['INFOPLIST_FILE = App/Info.plist;']),
        'App/Info.plist': GOOD_INFO.replace(/ +<key>NSHealthUpdate.*\n.*\n/, ''),
      }),
      'project.yml':
        'name: App\ntargets:\n  Other:\n    type: framework\n    platform: iOS\n    info:\n      path: App/Info.plist\n',
    });
    expect(mends.unmended.map(({ reason }) => reason)).toEqual(['project.yml makes App/Info.plist anew: fix it there']);
  });
});

function appProject(settings: readonly string[], config?: string): string {
  return project({
    App: {
      sources: ['App/Records.swift'],
      settings: ['CODE_SIGN_ENTITLEMENTS = App/App.entitlements;', ...settings],
      ...(config !== undefined && { config }),
    },
  });
}

describe('a generated Info.plist', () => {
  const texts = [
    'INFOPLIST_KEY_NSHealthShareUsageDescription = "Your heart rate is shown beside your allergies.";',
    'INFOPLIST_KEY_NSHealthUpdateUsageDescription = "This app writes nothing to Apple Health.";',
    'PRODUCT_NAME = "$(TARGET_NAME)";',
  ];

  test('gets the setting in every configuration, where the alphabet puts it', async () => {
    const { mends, after } = await mendFiles(
      whole({
        'App/Info.plist': undefined,
        'App.xcodeproj/project.pbxproj': appProject(['GENERATE_INFOPLIST_FILE = YES;', ...texts]),
      }),
    );
    expect(mendedRules(mends)).toEqual(['clinical-usage-description-missing']);
    expect(after['App.xcodeproj/project.pbxproj']?.split('\n').filter((line) => line.includes('Clinical'))).toEqual(
      Array(2).fill(
        '        INFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription = "App reads the allergies in your health records to show them to you in the app."; /* Review this text: does it say what App does with these records, and why? */',
      ),
    );
    expect(after['App.xcodeproj/project.pbxproj']).toMatch(
      /GENERATE_INFOPLIST_FILE = YES;\n +INFOPLIST_KEY_NSHealthClin/,
    );
  });

  test('gets it in the xcconfig file where its other texts stand', async () => {
    const { after } = await mendFiles({
      ...whole({
        'App/Info.plist': undefined,
        'App.xcodeproj/project.pbxproj': appProject(['GENERATE_INFOPLIST_FILE = YES;'], 'App/App.xcconfig'),
      }),
      'App/App.xcconfig':
        'INFOPLIST_KEY_NSHealthShareUsageDescription = Your heart rate is shown beside your allergies. // seen\r\nINFOPLIST_KEY_NSHealthUpdateUsageDescription = This app writes \\\r\n  nothing to Apple Health.\r\nA = B\r\n',
    });
    expect(after['App/App.xcconfig']).toMatch(
      /nothing to Apple Health\.\r\n\/\/ Review this text: [^\r\n]*\r\nINFOPLIST_KEY_NSHealthClinicalHealthRecordsShareUsageDescription = App reads [^\r\n]*\r\nA = B\r\n$/,
    );
  });
});

describe('entitlements', () => {
  const access = (value: string) =>
    plist(`
<key>com.apple.developer.healthkit</key>
<true/>
<key>com.apple.developer.healthkit.access</key>
${value}`);
  test.each([
    ['a string', '<string>health-records</string>'],
    ['an empty array', '<array/>'],
    ['an open empty array', '<array>\n</array>'],
    ['a misspelt string', '<array>\n  <string>health_records</string>\n</array>'],
  ])('with %s come to say health-records', async (_, value) => {
    const { after } = await mendFiles(whole({ 'App/App.entitlements': access(value) }));
    expect(after['App/App.entitlements']?.replace(/\s+/g, '')).toBe(GOOD_ENTITLEMENTS.replace(/\s+/g, ''));
    expect(after['App/App.entitlements']).toContain('  <array>\n    <string>health-records</string>\n  </array>');
  });

  test('lose a misspelt value beside the right one', async () => {
    const { after } = await mendFiles(
      whole({
        'App/App.entitlements': access(
          '<array>\n    <string>health-record</string>\n    <string>health-records</string>\n  </array>',
        ),
      }),
    );
    expect(after['App/App.entitlements']).toBe(access('<array>\n    <string>health-records</string>\n  </array>'));
  });

  test('keep a comment: the mend that would take it along is not made', async () => {
    const { mends } = await mendFiles(
      whole({
        'App/App.entitlements': access(
          '<array>\n    <string>health-record</string> <!-- why? -->\n    <string>health-records</string>\n  </array>',
        ),
      }),
    );
    expect(mends.mended).toHaveLength(1);
    expect(Buffer.from(mends.files.get('App/App.entitlements') ?? []).toString()).toContain('<!-- why? -->');
  });
});

describe('source code', () => {
  const ask = (lines: string) => whole({ 'App/Records.swift': swift(lines) });
  const reads = (type: string) =>
    `store.execute(HKSampleQuery(sampleType: HKClinicalType(.${type}), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;

  test.each([
    [
      'the last element of a line',
      'let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]',
      'let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord)]',
    ],
    [
      'the first of a line',
      'let types: Set<HKObjectType> = [HKClinicalType(.conditionRecord), HKClinicalType(.allergyRecord)]',
      'let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord)]',
    ],
    [
      'the last two of three',
      'let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord), HKClinicalType(.procedureRecord)]',
      'let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord)]',
    ],
    [
      'an element with a line and a remark of its own',
      'let types: Set<HKObjectType> = [\n    HKClinicalType(.conditionRecord), // "x", y\n    // for the first screen\n    HKClinicalType(.allergyRecord),\n  ]',
      'let types: Set<HKObjectType> = [\n    // for the first screen\n    HKClinicalType(.allergyRecord),\n  ]',
    ],
    [
      'the last line without a comma',
      'let types: Set<HKObjectType> = [\n    HKClinicalType(.allergyRecord), // kept\n    HKClinicalType(.conditionRecord)\n  ]',
      'let types: Set<HKObjectType> = [\n    HKClinicalType(.allergyRecord) // kept\n  ]',
    ],
    [
      'an element that told the type of the others',
      'let types = Set([HKClinicalTypeIdentifier.conditionRecord, .allergyRecord].map { HKObjectType.clinicalType(forIdentifier: $0)! })',
      'let types = Set([HKClinicalTypeIdentifier.allergyRecord].map { HKObjectType.clinicalType(forIdentifier: $0)! })',
    ],
  ])('loses %s', async (_, before, wanted) => {
    const code = (list: string) => `
func load() async throws {
  ${list}
  try await store.requestAuthorization(toShare: [], read: types)
  ${reads('allergyRecord')}
}`;
    const { after } = await mendFiles(ask(code(before)));
    expect(after['App/Records.swift']).toBe(swift(code(wanted)));
  });

  test.each([
    [
      'a list that a view shows too',
      'let types = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]',
      'show(types)',
    ],
    ['a list that nothing would be left of', 'let types = [HKClinicalType(.conditionRecord)]', ''],
    [
      'a dictionary',
      'let names = ["a": HKClinicalType(.allergyRecord), "b": HKClinicalType(.conditionRecord)]\n  let types = names.values',
      '',
    ],
  ])('keeps %s as it is', async (_, list, more) => {
    const { mends } = await mendFiles(
      ask(`
func load() async throws {
  ${list}
  try await store.requestAuthorization(toShare: [], read: Set(types))
  ${more}
  ${reads('allergyRecord')}
}

func show(_ types: [HKClinicalType]) {}`),
    );
    expect(mendedRules(mends)).toEqual([]);
  });

  test('in Objective-C loses an element of an array and of a call with a nil at its end', async () => {
    const code = (first: string, second: string) => `#import <HealthKit/HealthKit.h>
@implementation Records
- (void)load {
  NSArray *types = ${first};
  NSSet *more = ${second};
  [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL ok, NSError *error) {}];
  [self.store requestAuthorizationToShareTypes:nil readTypes:more completion:^(BOOL ok, NSError *error) {}];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}];
  [self.store executeQuery:query];
}
@end
`;
    const type = (name: string) => `[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifier${name}Record]`;
    const content = whole({
      'App/Records.swift': undefined,
      'App/Records.m': code(
        `@[${type('Allergy')}, ${type('Condition')}]`,
        `[NSSet setWithObjects:${type('Procedure')}, ${type('Allergy')}, nil]`,
      ),
    });
    const { after } = await mendFiles(content);
    expect(after['App/Records.m']).toBe(
      code(`@[${type('Allergy')}]`, `[NSSet setWithObjects:${type('Allergy')}, nil]`),
    );
  });

  test('gets the name that a misspelt string was meant to be', async () => {
    const code = (name: string) => `
func load() async throws {
  let allergies = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: "${name}"))!
  try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)])
  store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
}`;
    const { after } = await mendFiles(ask(code('HKClinicalTypeIdentifierAllergyRecords')));
    expect(after['App/Records.swift']).toBe(swift(code('HKClinicalTypeIdentifierAllergyRecord')));
  });
});

const bad = RULES.flatMap(({ id, examples }) => examples.bad.map((example) => ({ id, title: example.title, example })));

test.each(bad)('$id, $title: what is mended is mended under every adversity, once and for all', async ({ example }) => {
  for (const [name, change] of ADVERSITIES) {
    const files = changeFiles(filesOf(example), change);
    const plain = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('↓', '')]));
    const first = await mendFiles(plain);
    if (first.mends.mended.length === 0) return;
    const second = await mendFiles(first.after);
    expect(second.mends.edits, name).toEqual([]);
  }
});
