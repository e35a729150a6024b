// asks: labResult medication procedure | reads: labResult medication
// a delegate with an optional method that it does not implement
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@class Loader;
@protocol LoaderDelegate <NSObject>
- (NSArray<HKClinicalType *> *)typesForLoader:(Loader *)loader;
@optional
- (HKClinicalType *)extraTypeForLoader:(Loader *)loader;
@end

@interface Loader : NSObject
@property (nonatomic, weak) id<LoaderDelegate> delegate;
@end
@implementation Loader
- (void)readWith:(HKHealthStore *)store {
    NSMutableArray<HKClinicalType *> *types = [[self.delegate typesForLoader:self] mutableCopy];
    if ([self.delegate respondsToSelector:@selector(extraTypeForLoader:)]) {
        [types addObject:[self.delegate extraTypeForLoader:self]];
    }
    for (HKClinicalType *type in types) {
        [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
            for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
        }]];
    }
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate, LoaderDelegate>
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    HKHealthStore *store = [HKHealthStore new];
    Loader *loader = [Loader new];
    loader.delegate = self;
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL success, NSError *error) {
        [loader readWith:store];
    }];
    return YES;
}
- (NSArray<HKClinicalType *> *)typesForLoader:(Loader *)loader {
    return @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]];
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
