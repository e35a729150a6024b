// NSUserDefaults of an app group for a widget: a title and a tint
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>

static NSString *const SuiteName = @"group.care.bistort";

@interface WidgetSettings : NSObject
@property (nonatomic, strong) NSUserDefaults *defaults;
- (void)updateTitle:(NSString *)title;
- (void)updateTint:(NSString *)tint;
@end
@implementation WidgetSettings
- (instancetype)init {
    if ((self = [super init])) _defaults = [[NSUserDefaults alloc] initWithSuiteName:SuiteName];
    return self;
}
- (void)updateTitle:(NSString *)title {
    [self.defaults setObject:title forKey:@"widget.title"]; // leak: clinical-data-logged
}
- (void)updateTint:(NSString *)tint {
    [self.defaults setObject:tint forKey:@"widget.tint"];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) WidgetSettings *widget;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    self.widget = [WidgetSettings new];
    [self.widget updateTint:@"teal"];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    __weak typeof(self) weakSelf = self;
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        NSSortDescriptor *newest = [NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO];
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:@[newest] resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            HKClinicalRecord *record = results.firstObject;
            if (record) [weakSelf.widget updateTitle:[NSString stringWithFormat:@"Latest: %@", record.displayName]];
        }];
        [weakSelf.store executeQuery:query];
    }];
    return YES;
}
@end

int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); } }
