/** Methods of screens and views of Objective-C that are given objects of the app's own alone: the system calls none of them. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';

interface Parts {
  /** What the screen is a subclass of. */
  readonly of?: string;
  /** How what reads procedures is declared. */
  readonly method: string;
  readonly more?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** What the session is a subclass of. */
  readonly session?: string;
}

/** A session that tells its delegate what it may read, by optional methods. */
const app = ({ of = 'UITableViewController', method, more = '', files = {}, session = 'NSObject' }: Parts) =>
  flow(
    {
      'App/Session.h': `#import <HealthKit/HealthKit.h>
@class Session;
@class Ward;
@protocol SessionDelegate <NSObject>
@optional
- (void)sessionCanReadAllergies:(Session *)session;
- (void)sessionCanReadVisits:(Session *)session;
- (void)session:(Session *)session canReadVisitsOf:(Ward *)ward;
@end
@interface Ward : NSObject
@end
@interface Session : ${session}
@property (nonatomic, weak) id<SessionDelegate> delegate;
- (void)open;
@end
`,
      'App/Session.m': `#import "Session.h"
@implementation Ward
@end
@implementation Session
- (void)open {
  [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) {
    id<SessionDelegate> delegate = self.delegate;
    if ([delegate respondsToSelector:@selector(sessionCanReadAllergies:)]) { [delegate sessionCanReadAllergies:self]; }
    if ([delegate respondsToSelector:@selector(sessionCanReadVisits:)]) { [delegate sessionCanReadVisits:self]; }
    if ([delegate respondsToSelector:@selector(session:canReadVisitsOf:)]) { [delegate session:self canReadVisitsOf:[Ward new]]; }
  }];
}
@end
`,
      'App/Screen.h': `#import <UIKit/UIKit.h>\n#import "Session.h"\n@interface Screen : ${of}\n@property (nonatomic, strong) Session *session;\n- (void)start;\n@end\n`,
      'App/Screen.m': `#import "Screen.h"
@interface Screen () <SessionDelegate>
@end
@implementation Screen
- (void)start { self.session = [Session new]; self.session.delegate = self; ${more} [self.session open]; }
- (void)viewDidLoad { [self start]; }
- (void)read:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
- (void)sessionCanReadAllergies:(Session *)session { [self read:HKClinicalTypeIdentifierAllergyRecord]; }
${method} { [self read:HKClinicalTypeIdentifierProcedureRecord]; }
@end
`,
      'App/main.m': 'int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n',
      'App/Delegate.m':
        '#import "Screen.h"\n@implementation Delegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { [[Screen new] start]; return YES; }\n@end\n',
      ...files,
    },
    { kind: 'app' },
  );

describe('a method that is named a little otherwise than the delegate is asked for', () => {
  test.each(['UITableViewController', 'UIViewController', 'UIView', 'UIResponder', 'NSObject'])('of %s', async (of) => {
    expect(await app({ of, method: '- (void)sessionCanReadVisits:(Session *)session' })).toBe(ALL);
    expect(await app({ of, method: '- (void)sessionCanReadProcedures:(Session *)session' })).toBe(LESS);
    expect(await app({ of, method: '- (void)session:(Session *)session canReadVisitsOf:(Ward *)ward' })).toBe(ALL);
  });
});

describe('what may be called all the same', () => {
  const method = '- (void)showVisits:(Session *)session';
  const rows: readonly (readonly [string, Parts])[] = [
    ['nobody calls', { method }],
    ['by a selector', { method, more: '[self performSelector:@selector(showVisits:) withObject:self.session];' }],
    ['by a text', { method, more: '[self performSelector:NSSelectorFromString(@"showVisits:") withObject:nil];' }],
    ['by its name', { method, more: '[self showVisits:self.session];' }],
    [
      'by Swift',
      {
        method,
        more: '[More show:self];',
        files: {
          'App/More.swift':
            'import UIKit\n@objc class More: NSObject {\n  @objc static func show(_ screen: Screen) { screen.showVisits(screen.session) }\n}\n',
        },
      },
    ],
    ['by a storyboard', { method: '- (IBAction)showVisits:(Session *)session' }],
    ['with whoever sends it', { method: '- (void)showVisits:(id)sender' }],
    ['with an object of the system', { method: '- (void)showVisits:(UIButton *)sender' }],
    ['with a text', { method: '- (void)showVisits:(NSString *)name' }],
    ['with a number', { method: '- (void)showVisits:(NSInteger)count' }],
    ['with a view of the app', { method, session: 'UIControl' }],
    ['with what a library is above', { method, session: 'LIBSession' }],
    ['with an object of the system too', { method: '- (void)show:(Session *)session sender:(id)sender' }],
  ];
  test.each(rows)('%s', async (title, parts) => {
    expect(await app(parts)).toBe(title === 'nobody calls' ? LESS : ALL);
  });
});
