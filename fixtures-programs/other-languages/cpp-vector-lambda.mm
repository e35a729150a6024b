// asks: condition vitalSign | reads: condition vitalSign
// Objective-C++: std::map of names, a template function and a lambda
// open: it cannot be told
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#include <map>
#include <string>
#include <vector>

template <typename Each>
static void forEachType(const std::map<std::string, HKClinicalType *> &types, Each each) {
    for (const auto &[name, type] : types) { each(type); }
}

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    std::map<std::string, HKClinicalType *> types {
        { "conditions", [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord] },
        { "vitals", [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord] },
    };
    NSMutableSet<HKClinicalType *> *asked = [NSMutableSet set];
    forEachType(types, [&](HKClinicalType *type) { [asked addObject:type]; });
    [store requestAuthorizationToShareTypes:nil readTypes:asked completion:^(BOOL success, NSError *error) {
        forEachType(types, [store](HKClinicalType *type) {
            HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
            [store executeQuery:sampleQuery];
        });
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
