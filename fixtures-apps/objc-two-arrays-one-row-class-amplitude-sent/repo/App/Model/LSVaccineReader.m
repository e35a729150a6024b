#import <HealthKit/HealthKit.h>
#import "LSVaccineReader.h"

@interface LSVaccineReader ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation LSVaccineReader

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)readRowsWithCompletion:(void (^)(NSArray<LSRow *> *))completion {
    if (!HKHealthStore.isHealthDataAvailable || !self.store.supportsHealthRecords) {
        completion(@[]);
        return;
    }
    HKClinicalType *vaccines = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:vaccines] completion:^(BOOL granted, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:vaccines predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *finished, NSArray<HKSample *> *samples, NSError *queryError) {
            NSMutableArray<LSRow *> *rows = [NSMutableArray array];
            for (HKClinicalRecord *record in samples) {
                [rows addObject:[LSRow rowWithTitle:record.displayName detail:[NSDateFormatter localizedStringFromDate:record.startDate dateStyle:NSDateFormatterMediumStyle timeStyle:NSDateFormatterNoStyle]]];
            }
            dispatch_async(dispatch_get_main_queue(), ^{
                completion(rows);
            });
        }];
        [self.store executeQuery:query];
    }];
}

@end
