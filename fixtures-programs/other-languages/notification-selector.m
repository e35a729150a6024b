// asks: allergy medication | reads: allergy medication
// NSNotificationCenter with a selector; the type travels in userInfo
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
static NSNotificationName const RecordWanted = @"RecordWanted";

@interface Records : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Records
- (void)load {
    self.store = [HKHealthStore new];
    NSNotificationCenter *center = NSNotificationCenter.defaultCenter;
    [center addObserver:self selector:@selector(recordWanted:) name:RecordWanted object:nil];
    NSArray<HKClinicalType *> *types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in types) {
            [center postNotificationName:RecordWanted object:self userInfo:@{@"type": type}];
        }
    }];
}
- (void)recordWanted:(NSNotification *)note {
    HKClinicalType *type = note.userInfo[@"type"];
    [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
        for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
    }]];
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
