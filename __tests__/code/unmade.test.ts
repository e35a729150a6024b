/** What a type says instead of one above it counts only where somebody can make an object of it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const STORE = `import HealthKit
import UIKit
@main struct Main { static func main() { Task { try await Access.ask(); show() } } }
let store = HKHealthStore()
enum Access { static func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.coverageRecord)]) } }
func read(_ type: HKClinicalType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
`;
const ASKED = 'allergy coverage';
const ALL = `${ASKED} | allergy coverage`;

const CLASSES = `import HealthKit
class Page { var type: HKClinicalType { fatalError() }
  func load() { read(type) } }
//  CoveragePage.swift
final class AllergyPage: Page { override var type: HKClinicalType { HKClinicalType(.allergyRecord) } }
final class CoveragePage: Page { override var type: HKClinicalType { HKClinicalType(.coverageRecord) } }
`;
const SCREENS = `import HealthKit
import UIKit
class Page: UIViewController { var type: HKClinicalType { fatalError() }
  override func viewDidLoad() { read(type) } }
final class AllergyPage: Page { override var type: HKClinicalType { HKClinicalType(.allergyRecord) } }
final class CoveragePage: Page { override var type: HKClinicalType { HKClinicalType(.coverageRecord) } }
`;
const SOURCES = `import HealthKit
protocol Source { var type: HKClinicalType { get } }
struct AllergySource: Source { let type = HKClinicalType(.allergyRecord) }
struct CoverageSource: Source { var type: HKClinicalType { HKClinicalType(.coverageRecord) } }
`;
const SHOW = 'func show() { let page: Page = AllergyPage()\n page.load() }\n';

describe('a type that nobody makes', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'a class, where any object may be meant',
      { 'App/Pages.swift': CLASSES, 'App/Show.swift': `${SHOW}func load(_ page: Page) { page.load() }\n` },
    ],
    [
      'a screen of which the system runs what it inherits',
      {
        'App/Pages.swift': SCREENS,
        'App/Show.swift':
          'import UIKit\nfunc show() { UIApplication.shared.windows.first?.rootViewController = AllergyPage() }\n',
      },
    ],
    [
      'a type by Self',
      {
        'App/Pages.swift': `import HealthKit\nclass Page { class var type: HKClinicalType { fatalError() }\n required init() {}\n lazy var own = Self.type\n func load() { read(own) } }\nfinal class AllergyPage: Page { override class var type: HKClinicalType { HKClinicalType(.allergyRecord) } }\nfinal class CoveragePage: Page { override class var type: HKClinicalType { HKClinicalType(.coverageRecord) } }\n`,
        'App/Show.swift':
          'func show() { func page(_ kind: Page.Type) { kind.init().load() }\n page(AllergyPage.self) }\n',
      },
    ],
    [
      'what does instead what one above it does',
      {
        'App/Pages.swift': `import HealthKit\nclass Page { func load() {} }\nfinal class AllergyPage: Page { override func load() { read(HKClinicalType(.allergyRecord)) } }\nfinal class CoveragePage: Page { override func load() { read(HKClinicalType(.coverageRecord)) } }\n`,
        'App/Show.swift': SHOW,
      },
    ],
    [
      'what keeps a protocol',
      {
        'App/Sources.swift': SOURCES,
        'App/Show.swift':
          'struct Loader { let source: any Source\n func load() { read(source.type) } }\nfunc show() { Loader(source: AllergySource()).load() }\nfunc load(_ source: any Source) { read(source.type) }\n',
      },
    ],
    [
      'a class of Objective-C',
      {
        'App/Page.h':
          '#import <HealthKit/HealthKit.h>\n@interface Page : NSObject\n- (HKClinicalType *)type;\n@end\n@interface AllergyPage : Page\n@end\n@interface CoveragePage : Page\n@end\n',
        'App/Page.m':
          '#import "Page.h"\n@implementation Page\n- (HKClinicalType *)type { return nil; }\n- (void)load_records { HKSampleQuery *q = [[HKSampleQuery alloc] initWithSampleType:[self type] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { }];\n [[HKHealthStore new] executeQuery:q]; }\n@end\n@implementation AllergyPage\n- (HKClinicalType *)type { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]; }\n@end\n@implementation CoveragePage\n- (HKClinicalType *)type { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]; }\n@end\n',
        'App/Show.swift': 'func show() { AllergyPage().load_records() }\n',
      },
    ],
  ];
  test.each(rows)('%s', async (_, texts) => {
    expect(await flow({ 'App/Store.swift': STORE, ...texts })).toBe(`${ASKED} | allergy`);
  });
});

describe('a type that somebody may make', () => {
  const any = `${SHOW}@_cdecl("load") func load(_ page: Page) { page.load() }\n`;
  const classes = (more: Readonly<Record<string, string>>, from = CLASSES): Record<string, string> => ({
    'App/Pages.swift': from,
    'App/Show.swift': any,
    ...more,
  });
  const rows: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['by its name', classes({ 'App/More.swift': '@_cdecl("more") func more() { load(CoveragePage()) }\n' })],
    [
      'by its type',
      classes({
        'App/More.swift':
          'let kinds: [Page.Type] = [CoveragePage.self]\n@_cdecl("more") func more() { print(kinds) }\n',
      }),
    ],
    ['by another name of it', classes({ 'App/More.swift': 'typealias Last = CoveragePage\n' })],
    [
      'as what a generic stands for',
      classes({ 'App/More.swift': '@_cdecl("more") func more(_ make: Maker<CoveragePage>) { load(make.one()) }\n' }),
    ],
    [
      'by the text of its name',
      classes({ 'App/More.swift': 'let names = ["CoveragePage"]\n@_cdecl("more") func more() { print(names) }\n' }),
    ],
    [
      'by a text with its module',
      classes({ 'App/More.swift': 'let names = ["App.CoveragePage"]\n@_cdecl("more") func more() { print(names) }\n' }),
    ],
    [
      'by any text',
      classes({
        'App/More.swift':
          'import Foundation\n@_cdecl("more") func more(_ name: String) { load((NSClassFromString(name + "Page") as! Page.Type).init()) }\n',
      }),
    ],
    [
      'by a storyboard',
      classes({ 'App/Main.storyboard': '<viewController customClass="CoveragePage" customModule="App"/>' }, SCREENS),
    ],
    ['by a NIB', classes({ 'App/Main.xib': '<view customClass="CoveragePage"/>' }, SCREENS)],
    [
      'by a list of properties',
      classes({
        'App/Info.plist':
          '<plist><dict><key>NSPrincipalClass</key><string>$(PRODUCT_MODULE_NAME).CoveragePage</string></dict></plist>',
      }),
    ],
    [
      'by the setting of a project',
      classes({ 'App.xcodeproj/project.pbxproj': '{ INFOPLIST_KEY_NSPrincipalClass = CoveragePage; }' }),
    ],
    [
      'by one that inherits from it',
      classes(
        {
          'App/More.swift': 'final class LastPage: CoveragePage {}\n@_cdecl("more") func more() { load(LastPage()) }\n',
        },
        CLASSES.replace('final class CoveragePage', 'class CoveragePage'),
      ),
    ],
    [
      'by the system, as it says',
      classes(
        {},
        CLASSES.replace('final class CoveragePage: Page {', '@main final class CoveragePage: Page {').replace(
          '@main struct',
          'struct',
        ),
      ),
    ],
    [
      'by a library of others',
      classes({}, CLASSES.replace('final class CoveragePage: Page {', 'final class CoveragePage: Page, Registered {')),
    ],
    [
      'by another name that Objective-C knows',
      classes({}, CLASSES.replace('final class CoveragePage', '@objc(Last) final class CoveragePage')),
    ],
    ['by a macro', classes({}, CLASSES.replace('final class CoveragePage', '@Registered final class CoveragePage'))],
    [
      'by Objective-C',
      classes({ 'App/More.m': '#import "App-Swift.h"\nint main(void) { [[CoveragePage new] load]; }\n' }),
    ],
    ['by another language', classes({ 'App/more.js': 'export const page = CoveragePage.new()\n' })],
  ];
  test.each(rows)('%s', async (_, texts) => {
    expect(await flow({ 'App/Store.swift': STORE, ...texts })).toBe(ALL);
  });
});
