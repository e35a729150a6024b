#import "RBAllergies.h"

@interface RBAllergies ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation RBAllergies

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)loadWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    if (!HKHealthStore.isHealthDataAvailable || !self.store.supportsHealthRecords) {
        return;
    }
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL granted, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray *samples, NSError *queryError) {
            dispatch_async(dispatch_get_main_queue(), ^{
                completion(samples ?: @[]);
            });
        }];
        [self.store executeQuery:query];
    }];
}

@end
