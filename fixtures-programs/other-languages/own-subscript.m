// asks: allergy clinicalNote medication | reads: allergy medication
// own keyed and indexed subscripting; one key is never looked up
// open: it cannot be told
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Shelf : NSObject
- (HKClinicalType *)objectForKeyedSubscript:(NSString *)key;
- (HKClinicalType *)objectAtIndexedSubscript:(NSUInteger)index;
- (void)setObject:(HKClinicalType *)type forKeyedSubscript:(NSString *)key;
@property (nonatomic, readonly) NSMutableDictionary<NSString *, HKClinicalType *> *byName;
@end
@implementation Shelf
- (instancetype)init { if ((self = [super init])) { _byName = [NSMutableDictionary dictionary]; } return self; }
- (HKClinicalType *)objectForKeyedSubscript:(NSString *)key { return self.byName[key]; }
- (HKClinicalType *)objectAtIndexedSubscript:(NSUInteger)index { return self.byName[@[@"drugs", @"notes"][index]]; }
- (void)setObject:(HKClinicalType *)type forKeyedSubscript:(NSString *)key { self.byName[key] = type; }
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    Shelf *shelf = [Shelf new];
    shelf[@"allergies"] = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    shelf[@"drugs"] = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    shelf[@"notes"] = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:shelf.byName.allValues] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in @[shelf[@"allergies"], shelf[0]]) {
            HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
                NSLog(@"%lu records", (unsigned long)results.count);
            }];
            [store executeQuery:query];
        }
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
