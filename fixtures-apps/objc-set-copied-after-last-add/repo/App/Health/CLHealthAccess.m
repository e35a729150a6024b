#import "CLHealthAccess.h"

@implementation CLHealthAccess {
    HKHealthStore *_store;
}

- (instancetype)initWithStore:(HKHealthStore *)store {
    self = [super init];
    if (self) {
        _store = store;
    }
    return self;
}

- (NSSet<HKObjectType *> *)readTypes {
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]];
    NSSet<HKObjectType *> *asked = [types copy];
    return asked;
}

- (void)requestWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [_store requestAuthorizationToShareTypes:nil readTypes:[self readTypes] completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });
    }];
}

@end
