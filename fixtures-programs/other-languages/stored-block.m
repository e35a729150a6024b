// asks: allergy labResult | reads: allergy labResult
// a block stored in a copy property and called later
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) void (^onReady)(HKClinicalType *type);
@end
@implementation Records
- (void)load {
    self.store = [HKHealthStore new];
    NSArray<HKClinicalType *> *types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
    __weak typeof(self) weakSelf = self;
    self.onReady = ^(HKClinicalType *type) { [weakSelf read:type]; };
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in types) {
            weakSelf.onReady(type);
        }
    }];
}
- (void)read:(HKClinicalType *)type {
    HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
    [self.store executeQuery:sampleQuery];
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
