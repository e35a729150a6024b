// asks: condition coverage | reads: condition coverage
// UIPickerView: didSelectRow keeps the row, a bar button reads it
// open: one is taken for any
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface WheelController : UIViewController <UIPickerViewDataSource, UIPickerViewDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSDictionary<NSString *, HKClinicalType *> *kinds;
@property (nonatomic, copy) NSString *chosen;
@end
@implementation WheelController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.kinds = @{@"Conditions": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord], @"Insurance": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]};
    UIPickerView *picker = [[UIPickerView alloc] initWithFrame:self.view.bounds];
    picker.dataSource = self;
    picker.delegate = self;
    [self.view addSubview:picker];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Show" style:UIBarButtonItemStyleDone target:self action:@selector(show)];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:self.kinds.allValues] completion:^(BOOL success, NSError *error) { }];
}
- (NSInteger)numberOfComponentsInPickerView:(UIPickerView *)pickerView { return 1; }
- (NSInteger)pickerView:(UIPickerView *)pickerView numberOfRowsInComponent:(NSInteger)component { return self.kinds.count; }
- (NSString *)pickerView:(UIPickerView *)pickerView titleForRow:(NSInteger)row forComponent:(NSInteger)component { return self.kinds.allKeys[row]; }
- (void)pickerView:(UIPickerView *)pickerView didSelectRow:(NSInteger)row inComponent:(NSInteger)component { self.chosen = self.kinds.allKeys[row]; }
- (void)show {
    if (self.chosen) [self readType:self.kinds[self.chosen]];
}
- (void)readType:(HKClinicalType *)type {
    [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
        NSLog(@"%lu records", (unsigned long)results.count);
    }]];
}
@end
@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[WheelController new]];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
