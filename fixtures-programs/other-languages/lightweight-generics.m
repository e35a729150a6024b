// asks: medication vitalSign | reads: medication vitalSign
// an own class with a lightweight generic parameter and an id block
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Box<__covariant Item> : NSObject
@property (nonatomic, copy) NSArray<Item> *items;
- (void)each:(void (NS_NOESCAPE ^)(Item item))body;
@end
@implementation Box
- (void)each:(void (NS_NOESCAPE ^)(id item))body {
    for (id item in self.items) { body(item); }
}
@end

@interface Records : NSObject
@property (nonatomic, strong) Box<HKClinicalType *> *box;
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    self.box = [Box new];
    self.box.items = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:self.box.items] completion:^(BOOL success, NSError *error) {
        [self.box each:^(HKClinicalType *type) {
            HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
                NSLog(@"%lu records", (unsigned long)results.count);
            }];
            [store executeQuery:query];
        }];
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
