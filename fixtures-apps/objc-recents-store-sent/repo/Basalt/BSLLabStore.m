#import "BSLLabStore.h"

@implementation BSLLabStore {
    HKHealthStore *_store;
}

- (instancetype)init {
    if (self = [super init]) {
        _store = [HKHealthStore new];
    }
    return self;
}

- (void)loadWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        return;
    }
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    HKHealthStore *store = _store;
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *queryError) {
            dispatch_async(dispatch_get_main_queue(), ^{
                completion(results ?: @[]);
            });
        }];
        [store executeQuery:query];
    }];
}

@end
