#import "MedicationLoader.h"
#import "HKHealthStore+Records.h"

@implementation MedicationLoader {
    HKHealthStore *_store;
}

- (instancetype)init {
    if (self = [super init]) {
        _store = [HKHealthStore new];
    }
    return self;
}

- (void)load {
    HKClinicalType *medication = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    [_store records_requestTypes:[NSSet setWithObject:medication] completion:^(BOOL granted) {
        if (!granted) {
            [self.delegate medicationLoaderWasDenied:self];
            return;
        }
        [self->_store records_fetchType:medication completion:^(NSArray<HKClinicalRecord *> *records) {
            [self.delegate medicationLoader:self didLoadRecords:records];
        }];
    }];
}

@end
