#import "HKHealthStore+CPRClinical.h"

@implementation HKHealthStore (CPRClinical)

- (void)cpr_requestAccessWithCompletion:(void (^)(BOOL))completion {
    if (!HKHealthStore.isHealthDataAvailable || !self.supportsHealthRecords) {
        completion(NO);
        return;
    }
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
    [self requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)cpr_fetchRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier
                                 limit:(NSUInteger)limit
                            completion:(CPRRecordsHandler)completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    NSSortDescriptor *newest = [NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:limit
                                                     sortDescriptors:@[newest]
                                                      resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion((NSArray<HKClinicalRecord *> *)results, error);
        });
    }];
    [self executeQuery:query];
}

@end
