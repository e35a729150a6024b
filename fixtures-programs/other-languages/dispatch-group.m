// asks: allergy labResult | reads: allergy labResult
// dispatch_group: types found on a queue are read on notify
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    dispatch_queue_t queue = dispatch_queue_create("records", DISPATCH_QUEUE_SERIAL);
    dispatch_group_t group = dispatch_group_create();
    NSMutableArray<HKClinicalType *> *found = [NSMutableArray array];
    for (HKClinicalTypeIdentifier identifier in @[HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierLabResultRecord]) {
        dispatch_group_async(group, queue, ^{
            [found addObject:[HKObjectType clinicalTypeForIdentifier:identifier]];
        });
    }
    dispatch_group_notify(group, queue, ^{
        [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:found] completion:^(BOOL success, NSError *error) {
            for (HKClinicalType *type in found) {
                [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
                    for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
                }]];
            }
        }];
    });
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
