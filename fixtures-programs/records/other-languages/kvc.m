// key-value coding: only @count and another object's key path are sent
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseCrashlytics;

@interface Page : NSObject
@property (nonatomic, copy) NSString *title;
@property (nonatomic, copy) NSString *anchor;
@end
@implementation Page
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) Page *page;
@property (nonatomic, strong) UILabel *label;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    self.page = [Page new];
    self.label = [UILabel new];
    [self setValue:@"conditions" forKeyPath:@"page.anchor"];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            dispatch_async(dispatch_get_main_queue(), ^{ [self show:results]; });
        }]];
    }];
    return YES;
}
- (void)show:(NSArray<HKClinicalRecord *> *)records {
    NSArray<NSString *> *names = [records valueForKeyPath:@"@distinctUnionOfObjects.displayName"];
    [self setValue:[names componentsJoinedByString:@", "] forKeyPath:@"page.title"];
    self.label.text = [self valueForKeyPath:@"page.title"];
    [[FIRCrashlytics crashlytics] setCustomValue:[records valueForKeyPath:@"@count"] forKey:@"rows"];
    [[FIRCrashlytics crashlytics] setCustomValue:[self valueForKeyPath:@"page.anchor"] forKey:@"anchor"];
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
