#import "DCRecordsPermission.h"

@implementation DCRecordsPermission {
    HKHealthStore *_store;
}

- (instancetype)initWithStore:(HKHealthStore *)store {
    self = [super init];
    if (self) {
        _store = store;
    }
    return self;
}

- (void)askWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord]];
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        completion(success);
    }];
}

@end
