#import "GGMedicationReader.h"
#import <HealthKit/HealthKit.h>

@interface GGMedicationReader ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation GGMedicationReader

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)readNames:(void (^)(NSArray<NSString *> *))done {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        done(@[]);
        return;
    }
    HKClinicalType *medication = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:medication] completion:^(BOOL success, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:medication predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray<__kindof HKSample *> *results, NSError *failure) {
            NSMutableArray<NSString *> *names = [NSMutableArray array];
            for (HKClinicalRecord *record in results) {
                [names addObject:record.displayName];
            }
            dispatch_async(dispatch_get_main_queue(), ^{
                done(names);
            });
        }];
        [self.store executeQuery:query];
    }];
}

@end
