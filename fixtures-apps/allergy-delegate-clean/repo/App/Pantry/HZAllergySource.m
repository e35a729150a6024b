#import "HZAllergySource.h"
#import <HealthKit/HealthKit.h>

@interface HZAllergySource ()
@property (strong, nonatomic) HKHealthStore *store;
@end

@implementation HZAllergySource

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)loadWithCompletion:(void (^)(NSArray<HZAllergy *> *allergies))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray<__kindof HKSample *> *samples, NSError *error) {
        NSMutableArray<HZAllergy *> *allergies = [NSMutableArray array];
        for (HKClinicalRecord *record in samples) {
            [allergies addObject:[[HZAllergy alloc] initWithName:record.displayName row:(NSInteger)allergies.count]];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(allergies);
        });
    }];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        if (success) {
            [self.store executeQuery:query];
        }
    }];
}

@end
