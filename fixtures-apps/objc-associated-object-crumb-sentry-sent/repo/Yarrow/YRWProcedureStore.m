#import "YRWProcedureStore.h"

@implementation YRWProcedureStore {
    HKHealthStore *_health;
    HKClinicalType *_procedures;
}

- (instancetype)init {
    if ((self = [super init])) {
        _health = [HKHealthStore new];
        _procedures = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    }
    return self;
}

- (void)authorizeWithCompletion:(void (^)(BOOL))completion {
    if (!HKHealthStore.isHealthDataAvailable || ![_health supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [_health requestAuthorizationToShareTypes:nil
                                    readTypes:[NSSet setWithObject:_procedures]
                                   completion:^(BOOL success, NSError *error) {
        completion(success);
    }];
}

- (void)fetchProceduresWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:_procedures
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(samples ?: @[]);
        });
    }];
    [_health executeQuery:query];
}

@end
