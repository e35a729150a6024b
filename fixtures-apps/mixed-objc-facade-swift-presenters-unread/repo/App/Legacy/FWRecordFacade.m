#import "FWRecordFacade.h"
#import <HealthKit/HealthKit.h>

@implementation FWRecordFacade {
    HKHealthStore *_store;
}

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)connectWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
        nil];
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError * _Nullable error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });
    }];
}

- (void)loadReadingsWithCompletion:(void (^)(NSArray<NSString *> *))completion {
    [self load:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord] completion:completion];
}

- (void)loadIllnessesWithCompletion:(void (^)(NSArray<NSString *> *))completion {
    [self load:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord] completion:completion];
}

- (void)load:(HKClinicalType *)type completion:(void (^)(NSArray<NSString *> *))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray arrayWithCapacity:results.count];
        for (HKClinicalRecord *record in results) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    [_store executeQuery:query];
}

@end
