// asks: clinicalNote coverage | reads: clinicalNote coverage
// static const strings and a C array of object pointers
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
static NSString *const kPlans = @"HKClinicalTypeIdentifierCoverageRecord";
static NSString *const kNotes = @"HKClinicalTypeIdentifierClinicalNoteRecord";

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSString *names[] = { kPlans, kNotes };
    const size_t count = sizeof(names) / sizeof(names[0]);
    HKClinicalType *types[count];
    for (size_t i = 0; i < count; i++) {
        types[i] = [HKObjectType clinicalTypeForIdentifier:names[i]];
    }
    HKClinicalType *plans = types[0], *notes = types[1];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:types count:count] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in @[plans, notes]) {
            [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
                for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
            }]];
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
