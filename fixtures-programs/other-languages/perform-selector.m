// asks: allergy immunization | reads: allergy immunization
// performSelector:withObject: with a selector chosen by @selector
// open: it cannot be told
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@end
@implementation Records {
    HKHealthStore *_store;
}
- (void)load {
    _store = [HKHealthStore new];
    SEL step = @selector(readRecordsOfType:);
    HKClinicalType *shots = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord], *allergies = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    [_store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:shots, allergies, nil] completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            [self performSelector:step withObject:shots];
            [self performSelector:step withObject:allergies afterDelay:0.5];
        });
    }];
}
- (void)readRecordsOfType:(HKClinicalType *)type {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSLog(@"%lu records", (unsigned long)results.count);
    }];
    [_store executeQuery:query];
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
