// asks: condition coverage medication | reads: condition coverage
// unionSet: builds what is asked for, minusSet: takes one away before reading
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSSet<HKClinicalType *> *care = [NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord], nil];
    NSSet<HKClinicalType *> *plans = [NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]];
    NSMutableSet<HKClinicalType *> *asked = [care mutableCopy];
    [asked unionSet:plans];
    [store requestAuthorizationToShareTypes:nil readTypes:asked completion:^(BOOL success, NSError *error) {
        NSMutableSet<HKClinicalType *> *now = [asked mutableCopy];
        [now minusSet:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]]];
        for (HKClinicalType *type in now) {
            HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
                NSLog(@"%lu records", (unsigned long)results.count);
            }];
            [store executeQuery:query];
        }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Records *records;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.records = [Records new];
    [self.records load];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
