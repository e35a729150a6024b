#import "LabStore.h"
#import "HKHealthStore+Records.h"

@interface LabStore ()

@property (nonatomic, copy, readwrite) NSArray<HKClinicalRecord *> *labs;
@property (nonatomic, copy, readwrite, nullable) NSString *newestName;
@property (nonatomic, readwrite) NSUInteger labCount;
@property (nonatomic, strong) HKHealthStore *healthStore;

@end

@implementation LabStore

- (instancetype)init {
    if (self = [super init]) {
        _labs = @[];
        _healthStore = [HKHealthStore new];
    }
    return self;
}

- (void)reload {
    HKClinicalType *lab = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    [self.healthStore records_requestTypes:[NSSet setWithObject:lab] completion:^(BOOL granted) {
        if (!granted) {
            return;
        }
        [self.healthStore records_fetchType:lab completion:^(NSArray<HKClinicalRecord *> *records) {
            self.labs = records;
            self.newestName = records.lastObject.displayName;
            self.labCount = records.count;
        }];
    }];
}

@end
