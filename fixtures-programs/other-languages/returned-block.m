// asks: condition medication | reads: condition medication
// a method returns a block that keeps the type it captured
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef void (^Reader)(HKHealthStore *store);

@interface Readers : NSObject
+ (Reader)readerForType:(HKClinicalType *)type;
@end
@implementation Readers
+ (Reader)readerForType:(HKClinicalType *)type {
    return ^(HKHealthStore *store) {
        [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
            for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
        }]];
    };
}
@end

@interface HomeViewController : UIViewController
@end
@implementation HomeViewController
- (void)viewDidLoad {
    [super viewDidLoad];
    HKHealthStore *store = [HKHealthStore new];
    HKClinicalType *conditions = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord], *drugs = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    Reader first = [Readers readerForType:conditions];
    Reader second = [Readers readerForType:drugs];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:conditions, drugs, nil] completion:^(BOOL success, NSError *error) {
        first(store);
        second(store);
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [HomeViewController new];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
