#import "SMHealthSession.h"

@implementation SMHealthSession

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (NSSet<HKObjectType *> *)readTypes {
    return [NSSet setWithObjects:
            [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
            [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord],
            nil];
}

- (void)open {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        [self.delegate healthSessionDidFail:self];
        return;
    }
    [self.store requestAuthorizationToShareTypes:nil readTypes:[self readTypes] completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            if (success) {
                [self tellDelegate];
            } else {
                [self.delegate healthSessionDidFail:self];
            }
        });
    }];
}

- (void)tellDelegate {
    id<SMHealthSessionDelegate> delegate = self.delegate;
    if ([delegate respondsToSelector:@selector(healthSessionCanReadAllergies:)]) {
        [delegate healthSessionCanReadAllergies:self];
    }
    if ([delegate respondsToSelector:@selector(healthSessionCanReadVaccines:)]) {
        [delegate healthSessionCanReadVaccines:self];
    }
}

@end
