// asks: immunization labResult | reads: immunization labResult
// instancetype convenience factories on top of a designated initializer
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Feed : NSObject
@property (nonatomic, readonly) HKClinicalType *type;
@end
@implementation Feed
- (instancetype)initWithIdentifier:(HKClinicalTypeIdentifier)identifier {
    self = [super init];
    if (self) {
        _type = [HKObjectType clinicalTypeForIdentifier:identifier];
    }
    return self;
}
+ (instancetype)shots { return [[self alloc] initWithIdentifier:HKClinicalTypeIdentifierImmunizationRecord]; }
+ (instancetype)labs { return [[self alloc] initWithIdentifier:HKClinicalTypeIdentifierLabResultRecord]; }
- (void)readFrom:(HKHealthStore *)store {
    HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:self.type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
    [store executeQuery:sampleQuery];
}
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    Feed *shots = [Feed shots], *labs = Feed.labs;
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:shots.type, labs.type, nil] completion:^(BOOL success, NSError *error) {
        [shots readFrom:store];
        [labs readFrom:store];
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
