// NSUserDefaults by key
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Sentry;

static NSString * const LastAllergyKey = @"LastAllergy";
static NSString * const LastTabKey = @"LastTab";

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            [self keep:results.firstObject];
        }]];
    }];
    return YES;
}
- (void)keep:(HKClinicalRecord *)record {
    NSUserDefaults *defaults = NSUserDefaults.standardUserDefaults;
    [defaults setObject:@"allergies" forKey:LastTabKey];
    [defaults setObject:record.displayName forKey:LastAllergyKey]; // leak: clinical-data-logged
}
- (void)applicationDidEnterBackground:(UIApplication *)application {
    NSUserDefaults *defaults = NSUserDefaults.standardUserDefaults;
    [SentrySDK captureMessage:[defaults stringForKey:LastAllergyKey]]; // leak: clinical-data-to-third-party
    [SentrySDK captureMessage:[defaults stringForKey:LastTabKey]];
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
