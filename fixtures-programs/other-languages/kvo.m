// asks: medication procedure | reads: medication procedure
// key-value observing: each new value of a property is read
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Picker : NSObject
@property (nonatomic, strong) HKClinicalType *selected;
@end
@implementation Picker
@end

static void *SelectedContext = &SelectedContext;

@interface Records : NSObject
@property (nonatomic, strong) Picker *picker;
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation Records
- (void)load {
    self.store = [HKHealthStore new];
    self.picker = [Picker new];
    [self.picker addObserver:self forKeyPath:@"selected" options:NSKeyValueObservingOptionNew context:SelectedContext];
    HKClinicalType *drugs = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord], *procedures = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:drugs, procedures, nil] completion:^(BOOL success, NSError *error) {
        self.picker.selected = drugs;
        self.picker.selected = procedures;
    }];
}
- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary<NSKeyValueChangeKey, id> *)change context:(void *)context {
    HKClinicalType *type = change[NSKeyValueChangeNewKey];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSLog(@"%lu records", (unsigned long)results.count);
    }];
    [self.store executeQuery:query];
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
