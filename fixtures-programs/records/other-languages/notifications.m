// NSNotificationCenter: userInfo of two notifications
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseAnalytics;

static NSNotificationName const DrugFound = @"DrugFound";
static NSNotificationName const TabChosen = @"TabChosen";

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    NSNotificationCenter *center = NSNotificationCenter.defaultCenter;
    [center addObserver:self selector:@selector(drugFound:) name:DrugFound object:nil];
    [center addObserver:self selector:@selector(tabChosen:) name:TabChosen object:nil];
    [center postNotificationName:TabChosen object:self userInfo:@{@"value": @"cabinet"}];

    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:50 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            for (HKClinicalRecord *record in results) {
                [center postNotificationName:DrugFound object:self userInfo:@{@"value": record.displayName}];
            }
        }]];
    }];
    return YES;
}
- (void)drugFound:(NSNotification *)note {
    [FIRAnalytics logEventWithName:@"drug" parameters:@{@"value": note.userInfo[@"value"]}]; // leak: clinical-data-to-third-party
}
- (void)tabChosen:(NSNotification *)note {
    [FIRAnalytics logEventWithName:@"tab" parameters:@{@"value": note.userInfo[@"value"]}];
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
