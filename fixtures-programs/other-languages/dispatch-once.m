// asks: coverage procedure | reads: coverage procedure
// a dispatch_once singleton holds the types
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Catalogue : NSObject
@property (class, nonatomic, readonly) Catalogue *shared;
@property (nonatomic, copy) NSArray<HKClinicalType *> *types;
@end
@implementation Catalogue
+ (Catalogue *)shared {
    static Catalogue *shared;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        shared = [Catalogue new];
        shared.types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord]];
    });
    return shared;
}
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:Catalogue.shared.types] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in [Catalogue shared].types) {
            HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
            [store executeQuery:sampleQuery];
        }
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
