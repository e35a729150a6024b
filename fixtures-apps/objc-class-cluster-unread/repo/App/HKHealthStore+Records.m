#import "HKHealthStore+Records.h"

@implementation HKHealthStore (Records)

- (void)records_requestTypes:(NSSet<HKClinicalType *> *)types completion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [self requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)records_fetchType:(HKClinicalType *)type completion:(RecordsHandler)completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *samples, NSError *error) {
        NSArray<HKClinicalRecord *> *records = (NSArray<HKClinicalRecord *> *)samples ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(records);
        });
    }];
    [self executeQuery:query];
}

@end
