/** What a property of Objective-C makes when it is asked for: `_labs` is what it keeps, and asks for nothing. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ALL = 'allergy labResult | allergy labResult';
const LESS = 'allergy labResult | labResult';

const type = (name: string): string => `[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifier${name}Record]`;
const getter = (name: string, of: string): string =>
  `- (Importer *)${name} { if (_${name} == nil) { _${name} = [[Importer alloc] initWithType:${type(of)}]; } return _${name}; }`;
/** A folder reads labs, and allergies as `used` says. */
const app = (used: string, properties = PROPERTIES, more = '', others: Record<string, string> = {}): Promise<string> =>
  flow(
    {
      'App/Importer.h':
        '#import <HealthKit/HealthKit.h>\n@interface Importer : NSObject\n- (instancetype)initWithType:(HKObjectType *)type;\n- (void)import;\n@end\n',
      'App/Importer.m': `#import "Importer.h"
@implementation Importer { HKSampleType *_type; }
- (instancetype)initWithType:(HKSampleType *)type { self = [super init]; if (self) { _type = type; } return self; }
- (void)import { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:_type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
@end
`,
      'App/Folder.h': '#import <Foundation/Foundation.h>\n@interface Folder : NSObject\n- (void)fill;\n@end\n',
      'App/Folder.m': `#import "Folder.h"
#import "Importer.h"
@interface Folder ()
${properties}
@end
@implementation Folder
${getter('labs', 'LabResult')}
${getter('allergies', 'Allergy')}
- (void)fill { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:${type('LabResult')}, ${type('Allergy')}, nil] completion:^(BOOL ok, NSError *error) { [self importAll]; }]; }
- (void)importAll { [self.labs import]; ${used} }
${more}
@end
`,
      'App/main.m':
        '#import "Folder.h"\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n',
      'App/Delegate.m':
        '#import "Folder.h"\n@implementation Delegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { [[Folder new] fill]; return YES; }\n@end\n',
      ...others,
    },
    { kind: 'app' },
  );
const PROPERTIES =
  '@property (nonatomic, strong) Importer *labs;\n@property (nonatomic, strong, nullable) Importer *allergies;';

describe('nobody asks for the property', () => {
  test.each([
    ['what it keeps is sent the message', '[_allergies import];'],
    ['what it keeps, by an arrow', '[self->_allergies import];'],
    ['what it keeps is emptied', '_allergies = nil;'],
    ['nothing is said of it', ''],
    ['a text about it is shown', 'NSLog(@"allergies: %d", 1);'],
  ])('%s', async (_, used) => {
    expect(await app(used)).toBe(LESS);
  });

  test('a property that is written otherwise', async () => {
    const properties = PROPERTIES.replace('Importer *allergies', 'Importer * allergies');
    expect(await app('[_allergies import];', properties)).toBe(LESS);
  });
});

describe('somebody asks for it', () => {
  test.each([
    ['of the object', '[self.allergies import];'],
    ['by a message', '[[self allergies] import];'],
    ['and then for what it keeps', 'if (self.allergies) { [_allergies import]; }'],
    ['by its name', '[[self valueForKey:@"allergies"] import];'],
    ['by a selector', '[[self performSelector:@selector(allergies)] import];'],
    ['of another name for it', 'Folder *folder = self; [folder.allergies import];'],
    ['a part of it is set', 'self.allergies.name = @"";\n[_allergies import];'],
  ])('%s', async (_, used) => {
    expect(await app(used)).toBe(ALL);
  });

  test('by another name that the property gives it', async () => {
    const properties = PROPERTIES.replace('nullable) Importer *allergies', 'getter=allergies) Importer *rash');
    expect(await app('[self.rash import];', properties)).toContain('allergy labResult |');
    expect(await app('[self.rash import];', properties)).not.toBe(LESS);
  });

  test('what it keeps is filled elsewhere', async () => {
    const fill = `- (instancetype)init { self = [super init]; if (self) { _allergies = [[Importer alloc] initWithType:${type('Allergy')}]; } return self; }`;
    expect(await app('[_allergies import];', PROPERTIES, fill)).toBe(ALL);
  });

  test('in Swift', async () => {
    const others = {
      'App/Folder.h':
        '#import <Foundation/Foundation.h>\n@class Importer;\n@interface Folder : NSObject\n@property (nonatomic, strong) Importer *allergies;\n- (void)fill;\n@end\n',
      'App/Delegate.m': '',
      'App/main.m': '',
      'App/App.swift':
        'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { let folder = Folder()\n  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool { folder.fill(); folder.allergies.import(); return true } }\n',
    };
    expect(await app('', PROPERTIES, '', others)).toBe(ALL);
  });
});
