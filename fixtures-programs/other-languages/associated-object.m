// asks: clinicalNote labResult | reads: clinicalNote labResult
// an associated object carries the type on a button
// open: it cannot be told
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#import <objc/runtime.h>
static const void *TypeKey = &TypeKey;

@interface UIView (RecordType)
@property (nonatomic, strong) HKClinicalType *recordType;
@end
@implementation UIView (RecordType)
- (HKClinicalType *)recordType { return objc_getAssociatedObject(self, TypeKey); }
- (void)setRecordType:(HKClinicalType *)type { objc_setAssociatedObject(self, TypeKey, type, OBJC_ASSOCIATION_RETAIN_NONATOMIC); }
@end

@interface HomeViewController : UIViewController
@end
@implementation HomeViewController { HKHealthStore *_store; }
- (void)viewDidLoad {
    [super viewDidLoad];
    _store = [HKHealthStore new];
    NSSet<HKClinicalType *> *types = [NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], nil];
    for (HKClinicalType *type in types) {
        UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];
        button.recordType = type;
        [button addTarget:self action:@selector(open:) forControlEvents:UIControlEventTouchUpInside];
        [self.view addSubview:button];
    }
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) { }];
}
- (void)open:(UIView *)sender {
    HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:sender.recordType predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
    [_store executeQuery:sampleQuery];
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
