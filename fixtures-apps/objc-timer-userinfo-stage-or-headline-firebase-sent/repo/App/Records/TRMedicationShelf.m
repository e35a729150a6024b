#import "TRMedicationShelf.h"
#import "TRStop.h"
@import HealthKit;

@implementation TRMedicationShelf {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [HKHealthStore new];
    }
    return self;
}

- (void)loadWithCompletion:(void (^)(NSArray<TRStop *> *))completion {
    if (!HKHealthStore.isHealthDataAvailable || ![_store supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    HKHealthStore *store = _store;
    HKClinicalType *medications = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:medications] completion:^(BOOL success, NSError *error) {
        NSSortDescriptor *newest = [NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO];
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:medications predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:@[newest] resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *results, NSError *error) {
            NSMutableArray<TRStop *> *stops = [NSMutableArray array];
            for (HKClinicalRecord *record in results) {
                [stops addObject:[[TRStop alloc] initWithHeadline:record.displayName since:record.startDate]];
            }
            dispatch_async(dispatch_get_main_queue(), ^{
                completion(stops);
            });
        }];
        [store executeQuery:query];
    }];
}

@end
