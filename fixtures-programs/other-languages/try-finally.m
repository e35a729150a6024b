// asks: allergy condition | reads: allergy condition
// @try/@catch/@finally: one read in the body, one in finally
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@end
@implementation Records
- (void)read:(HKClinicalType *)type from:(HKHealthStore *)store {
    if (type == nil) {
        @throw [NSException exceptionWithName:NSInvalidArgumentException reason:@"no type" userInfo:nil];
    }
    HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
    [store executeQuery:sampleQuery];
}
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    HKClinicalType *first = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord], *last = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:first, last, nil] completion:^(BOOL success, NSError *error) {
        @autoreleasepool {
            @try {
                [self read:first from:store];
            } @catch (NSException *exception) {
                NSLog(@"%@", exception.reason);
            } @finally {
                [self read:last from:store];
            }
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
