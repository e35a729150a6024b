// stringWithFormat and appendFormat
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:20 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            [self mirror:results];
        }];
        [self.store executeQuery:query];
    }];
    return YES;
}
- (void)mirror:(NSArray<HKClinicalRecord *> *)records {
    NSMutableString *list = [NSMutableString string];
    for (HKClinicalRecord *record in records) {
        [list appendFormat:@"%@ (%@)\n", record.displayName, record.FHIRResource.resourceType];
    }
    NSString *summary = [NSString stringWithFormat:@"%lu rows:\n%@", (unsigned long)records.count, list];
    NSString *stamp = [NSString stringWithFormat:@"%@ at %@", UIDevice.currentDevice.name, NSDate.date];

    NSUbiquitousKeyValueStore *cloud = NSUbiquitousKeyValueStore.defaultStore;
    [cloud setString:stamp forKey:@"stamp"];
    [cloud setString:summary forKey:@"summary"]; // leak: clinical-data-in-icloud
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
