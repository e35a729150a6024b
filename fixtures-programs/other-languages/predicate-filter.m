// asks: allergy condition medication | reads: allergy medication
// filteredArrayUsingPredicate: leaves out the row that is off
// open: one more is taken for used
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Row : NSObject
@property (nonatomic, strong) HKClinicalType *type;
@property (nonatomic) BOOL on;
@end
@implementation Row
+ (instancetype)row:(HKClinicalType *)type on:(BOOL)on {
    Row *row = [self new];
    row.type = type;
    row.on = on;
    return row;
}
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSArray<Row *> *rows = @[[Row row:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord] on:YES], [Row row:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord] on:NO], [Row row:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord] on:YES]];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:[rows valueForKey:@"type"]] completion:^(BOOL success, NSError *error) {
        for (Row *row in [rows filteredArrayUsingPredicate:[NSPredicate predicateWithFormat:@"on == YES"]]) {
            HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:row.type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
            [store executeQuery:sampleQuery];
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
