// asks: allergy condition | reads: allergy condition
// a property with a custom getter name, built lazily, used with dot syntax
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Catalogue : NSObject
@property (nonatomic, copy, readonly, getter=wantedTypes) NSSet<HKClinicalType *> *types;
@end
@implementation Catalogue
@synthesize types = _types;
- (NSSet<HKClinicalType *> *)wantedTypes {
    if (_types == nil) {
        _types = [NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord], nil];
    }
    return _types;
}
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    Catalogue *catalogue = [Catalogue new];
    [store requestAuthorizationToShareTypes:nil readTypes:catalogue.types completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in [catalogue wantedTypes]) {
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
