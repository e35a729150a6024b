// asks: allergy procedure | reads: allergy procedure
// object-like and function-like macros with token pasting
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#define CLINICAL(NAME) [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifier##NAME##Record]
#define CARE_TYPES CLINICAL(Allergy), CLINICAL(Procedure)
#define ARRAY(...) @[__VA_ARGS__]

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:CARE_TYPES, nil] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in ARRAY(CARE_TYPES)) {
            HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
                NSLog(@"%lu records", (unsigned long)results.count);
            }];
            [store executeQuery:query];
        }
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
