// asks: immunization procedure vitalSign | reads: immunization procedure vitalSign
// a __block block that calls itself with the next index
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Importer : NSObject
- (void)start;
@end
@implementation Importer {
    HKHealthStore *_store;
}
- (void)start {
    _store = [[HKHealthStore alloc] init];
    HKHealthStore *store = _store;
    NSArray<HKSampleType *> *queue = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
    __block void (^next)(NSUInteger);
    next = ^(NSUInteger index) {
        if (index >= queue.count) { next = nil; return; }
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:queue[index] predicate:nil limit:50 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
            NSLog(@"%@: %lu", q.objectType, (unsigned long)results.count);
            next(index + 1);
        }];
        [store executeQuery:query];
    };
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:queue] completion:^(BOOL success, NSError *error) {
        if (success) { next(0); }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Importer *importer;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.importer = [Importer new];
    [self.importer start];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
