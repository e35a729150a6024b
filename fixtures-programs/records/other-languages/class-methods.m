// class methods and class properties over static variables
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#import <os/log.h>

@interface Notebook : NSObject
@property (class, nonatomic, copy) NSString *lastProcedure;
@property (class, nonatomic, readonly) NSString *edition;
+ (NSString *)sentence;
@end
static NSString *_lastProcedure = @"";
@implementation Notebook
+ (NSString *)lastProcedure { return _lastProcedure; }
+ (void)setLastProcedure:(NSString *)text { _lastProcedure = [text copy]; }
+ (NSString *)edition { return @"autumn"; }
+ (NSString *)sentence { return [@"You had: " stringByAppendingString:self.lastProcedure]; }
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            Notebook.lastProcedure = [results.firstObject displayName] ?: @"nothing";
            os_log(OS_LOG_DEFAULT, "edition %{public}@", Notebook.edition);
            os_log(OS_LOG_DEFAULT, "notebook %{public}@", [Notebook sentence]); // leak: clinical-data-logged
        }]];
    }];
    return YES;
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
