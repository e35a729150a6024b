// asks: allergy coverage | reads: allergy coverage
// categories on HKHealthStore and HKObjectType
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface HKObjectType (Care)
@property (class, nonatomic, readonly) HKClinicalType *care_allergies;
@property (class, nonatomic, readonly) HKClinicalType *care_plans;
@end
@implementation HKObjectType (Care)
+ (HKClinicalType *)care_allergies { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]; }
+ (HKClinicalType *)care_plans { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]; }
@end

@interface HKHealthStore (Care)
- (void)care_read:(HKClinicalType *)type;
@end
@implementation HKHealthStore (Care)
- (void)care_read:(HKClinicalType *)type {
    HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
    [self executeQuery:sampleQuery];
}
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:HKObjectType.care_allergies, HKObjectType.care_plans, nil] completion:^(BOOL success, NSError *error) {
        [store care_read:HKObjectType.care_allergies];
        [store care_read:HKObjectType.care_plans];
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
@implementation AppDelegate { Records *_records; }
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    _records = [Records new];
    [_records load];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
