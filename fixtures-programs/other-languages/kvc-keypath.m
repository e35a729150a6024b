// asks: coverage labResult | reads: coverage labResult
// valueForKeyPath: gathers a property of every item; setValue:forKey:
// open: it cannot be told
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Section : NSObject
@property (nonatomic, copy) NSString *title;
@property (nonatomic, strong) HKClinicalType *type;
@end
@implementation Section
+ (instancetype)sectionWithValues:(NSDictionary<NSString *, id> *)values {
    Section *section = [self new];
    for (NSString *key in values) { [section setValue:values[key] forKey:key]; }
    return section;
}
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSArray<Section *> *sections = @[
        [Section sectionWithValues:@{@"title": @"Plans", @"type": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]}],
        [Section sectionWithValues:@{@"title": @"Labs", @"type": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]}],
    ];
    NSArray<HKClinicalType *> *types = [sections valueForKeyPath:@"type"];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in types) {
            [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
                for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
            }]];
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
