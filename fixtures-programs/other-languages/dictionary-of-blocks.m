// asks: allergy clinicalNote | reads: allergy clinicalNote
// a dictionary of blocks, looked up by name and called
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef void (^Action)(HKHealthStore *);

static Action ReadAction(HKClinicalTypeIdentifier identifier) {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    return ^(HKHealthStore *store) {
        HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
        [store executeQuery:sampleQuery];
    };
}

@interface Records : NSObject
@property (nonatomic, copy) NSDictionary<NSString *, Action> *actions;
@end
@implementation Records
- (void)load {
    self.actions = @{
        @"allergies": ReadAction(HKClinicalTypeIdentifierAllergyRecord),
        @"notes": ReadAction(HKClinicalTypeIdentifierClinicalNoteRecord),
    };
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord], nil] completion:^(BOOL success, NSError *error) {
        self.actions[@"allergies"](store);
        Action notes = self.actions[@"notes"];
        if (notes) { notes(store); }
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
