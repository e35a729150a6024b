#import "NHBookLoader.h"

@implementation NHBookLoader {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)loadWithHandler:(void (^)(NSArray<HKClinicalRecord *> *))handler {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) return;
    HKClinicalType *shots = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    HKClinicalType *care = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [_store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:shots, care, nil] completion:^(BOOL success, NSError *error) {
        if (!success) return;
        [self readType:shots handler:handler];
        [self readType:care handler:handler];
    }];
}

- (void)readType:(HKClinicalType *)type handler:(void (^)(NSArray<HKClinicalRecord *> *))handler {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray<HKSample *> *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ handler((NSArray<HKClinicalRecord *> *)results); });
    }];
    [_store executeQuery:query];
}

@end
