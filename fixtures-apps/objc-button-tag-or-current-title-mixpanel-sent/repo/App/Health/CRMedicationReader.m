#import "CRMedicationReader.h"

@implementation CRMedicationReader {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)readNames:(CRNamesBlock)completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    HKClinicalType *medications = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:medications predicate:nil limit:12 sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in results) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    HKHealthStore *store = _store;
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:medications] completion:^(BOOL success, NSError *error) {
        if (success) {
            [store executeQuery:query];
        }
    }];
}

@end
