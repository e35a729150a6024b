// enumerateObjectsUsingBlock and enumerateKeysAndObjectsUsingBlock
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Sentry;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSDictionary<NSString *, NSString *> *settings;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    self.settings = @{@"theme": @"dark", @"units": @"metric"};
    [self.settings enumerateKeysAndObjectsUsingBlock:^(NSString *key, NSString *value, BOOL *stop) {
        SentryBreadcrumb *crumb = [[SentryBreadcrumb alloc] initWithLevel:kSentryLevelInfo category:key];
        crumb.message = value;
        [SentrySDK addBreadcrumb:crumb];
    }];
    [self readConditions];
    return YES;
}
- (void)readConditions {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *failure) {
            [results enumerateObjectsUsingBlock:^(HKClinicalRecord *record, NSUInteger index, BOOL *stop) {
                SentryBreadcrumb *crumb = [[SentryBreadcrumb alloc] initWithLevel:kSentryLevelInfo category:@"condition"];
                crumb.message = record.displayName;
                [SentrySDK addBreadcrumb:crumb]; // leak: clinical-data-to-third-party
                *stop = index >= 9;
            }];
        }]];
    }];
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
