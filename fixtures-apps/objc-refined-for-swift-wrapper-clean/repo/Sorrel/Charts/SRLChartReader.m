#import "SRLChartReader.h"

@implementation SRLChartReader {
    HKHealthStore *_store;
}

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)askForTypes:(NSSet<HKObjectType *> *)types completion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        completion(success);
    }];
}

- (void)readRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *query, NSArray *samples, NSError *error) {
        completion(samples ?: @[]);
    }];
    [_store executeQuery:query];
}

@end
