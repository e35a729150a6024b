#import "RKLabReader.h"
#import <HealthKit/HealthKit.h>

@implementation RKLabReader {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [HKHealthStore new];
    }
    return self;
}

- (void)readTitles:(void (^)(NSArray<NSString *> *))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    HKHealthStore *store = _store;
    HKClinicalType *labs = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:labs] completion:^(BOOL success, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:labs predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *results, NSError *error) {
            NSMutableArray<NSString *> *titles = [NSMutableArray array];
            for (HKClinicalRecord *record in results) {
                [titles addObject:record.displayName];
            }
            dispatch_async(dispatch_get_main_queue(), ^{ completion(titles); });
        }];
        [store executeQuery:query];
    }];
}

@end
