// asks: condition vitalSign | reads: condition vitalSign
// a class cluster: the public init gives back a private subclass
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Source : NSObject
@property (nonatomic, readonly) HKClinicalType *type;
- (instancetype)initForClinic:(BOOL)clinic;
@end
@interface ClinicSource : Source @end
@interface HomeSource : Source @end

@implementation Source
- (instancetype)initForClinic:(BOOL)clinic { return clinic ? [ClinicSource new] : [HomeSource new]; }
- (HKClinicalType *)type { [self doesNotRecognizeSelector:_cmd]; return nil; }
@end
@implementation ClinicSource
- (HKClinicalType *)type { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]; }
@end
@implementation HomeSource
- (HKClinicalType *)type { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]; }
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSArray<Source *> *sources = @[[[Source alloc] initForClinic:YES], [[Source alloc] initForClinic:NO]];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:[sources valueForKey:@"type"]] completion:^(BOOL success, NSError *error) {
        for (Source *source in sources) {
            [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:source.type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
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
