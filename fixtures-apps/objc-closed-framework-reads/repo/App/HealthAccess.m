#import "HealthAccess.h"

@implementation HealthAccess

- (instancetype)init {
    if (self = [super init]) {
        _store = [HKHealthStore new];
        _immunization = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    }
    return self;
}

- (void)request:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:self.immunization] completion:^(BOOL success, NSError *error) {
        completion(success);
    }];
}

@end
