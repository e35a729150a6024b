#import "OZProcedureReader.h"

@interface OZProcedureReader ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation OZProcedureReader

- (void)readWithCompletion:(void (^)(NSArray<OZProcedure *> *))completion {
    self.store = [HKHealthStore new];
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *queryError) {
            NSMutableArray<OZProcedure *> *procedures = [NSMutableArray array];
            for (HKClinicalRecord *record in samples) {
                [procedures addObject:[[OZProcedure alloc] initWithRecord:record]];
            }
            dispatch_async(dispatch_get_main_queue(), ^{ completion(procedures); });
        }];
        [self.store executeQuery:query];
    }];
}

@end
