// asks: condition immunization vitalSign | reads: condition immunization
// NSNotificationCenter with blocks; nobody posts the third name
// open: one more is taken for used
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Records
- (void)on:(NSNotificationName)name read:(HKClinicalType *)type {
    HKHealthStore *store = self.store;
    [NSNotificationCenter.defaultCenter addObserverForName:name object:nil queue:NSOperationQueue.mainQueue usingBlock:^(NSNotification *note) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
            NSLog(@"%lu records", (unsigned long)results.count);
        }];
        [store executeQuery:query];
    }];
}
- (void)load {
    self.store = [HKHealthStore new];
    HKClinicalType *conditions = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord], *shots = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord], *vitals = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
    [self on:@"ShowConditions" read:conditions];
    [self on:@"ShowShots" read:shots];
    [self on:@"ShowVitals" read:vitals];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:conditions, shots, vitals, nil] completion:^(BOOL success, NSError *error) {
        [NSNotificationCenter.defaultCenter postNotificationName:@"ShowConditions" object:nil];
        [NSNotificationCenter.defaultCenter postNotificationName:@"ShowShots" object:nil];
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
