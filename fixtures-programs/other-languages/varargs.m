// asks: clinicalNote immunization medication | reads: clinicalNote immunization medication
// a nil-terminated variadic method with va_list
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Reader : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Reader
- (NSArray<HKClinicalType *> *)collect:(HKClinicalTypeIdentifier)first, ... NS_REQUIRES_NIL_TERMINATION {
    NSMutableArray<HKClinicalType *> *types = [NSMutableArray array];
    va_list rest;
    va_start(rest, first);
    for (HKClinicalTypeIdentifier each = first; each != nil; each = va_arg(rest, HKClinicalTypeIdentifier)) {
        [types addObject:[HKObjectType clinicalTypeForIdentifier:each]];
    }
    va_end(rest);
    return types;
}
- (void)start {
    self.store = [HKHealthStore new];
    NSArray<HKClinicalType *> *types = [self collect:HKClinicalTypeIdentifierClinicalNoteRecord, HKClinicalTypeIdentifierImmunizationRecord, HKClinicalTypeIdentifierMedicationRecord, nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in types) {
            HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
                NSLog(@"%lu records", (unsigned long)results.count);
            }];
            [self.store executeQuery:query];
        }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Reader *reader;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.reader = [Reader new];
    [self.reader start];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
