// blocks: one stored in a property, one returned from a method
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Sentry;

typedef NSString * (^Line)(void);

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) void (^onNames)(NSArray<NSString *> *names);
@property (nonatomic, copy) void (^onStep)(NSString *step);
@end

@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    self.onStep = ^(NSString *step) {
        [SentrySDK captureMessage:step];
    };
    self.onNames = ^(NSArray<NSString *> *names) {
        [SentrySDK captureMessage:[names componentsJoinedByString:@", "]]; // leak: clinical-data-to-third-party
    };
    [SentrySDK captureMessage:[self lineWithText:@"started"]()];
    [self load];
    return YES;
}
- (Line)lineWithText:(NSString *)text {
    return ^{ return [text uppercaseString]; };
}
- (void)load {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    self.onStep(@"asking");
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        self.onStep(@"reading");
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *failure) {
            NSMutableArray<NSString *> *names = [NSMutableArray array];
            for (HKClinicalRecord *record in results) [names addObject:record.displayName];
            self.onNames(names);
        }]];
    }];
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
