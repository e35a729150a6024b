#import "CounterModule.h"
#import <HealthKit/HealthKit.h>

@implementation CounterModule {
    HKHealthStore *_store;
}

RCT_EXPORT_MODULE();

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

+ (BOOL)requiresMainQueueSetup {
    return NO;
}

RCT_EXPORT_METHOD(connect:(RCTResponseSenderBlock)callback) {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        callback(@[@"Health records are not available on this phone.", @[]]);
        return;
    }
    NSArray<HKObjectType *> *types = @[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord], // what to dispense
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], // what not to dispense
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord], // who pays
    ];
    [_store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL success, NSError *error) {
        callback(@[error.localizedDescription ?: [NSNull null], @[]]);
    }];
}

RCT_EXPORT_METHOD(getMedicines:(RCTResponseSenderBlock)callback) {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
        [self answer:callback results:results error:error];
    }];
    [_store executeQuery:query];
}

RCT_EXPORT_METHOD(getAllergies:(RCTResponseSenderBlock)callback) {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
        [self answer:callback results:results error:error];
    }];
    [_store executeQuery:query];
}

RCT_EXPORT_METHOD(getPlans:(RCTResponseSenderBlock)callback) {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
        [self answer:callback results:results error:error];
    }];
    [_store executeQuery:query];
}

- (void)answer:(RCTResponseSenderBlock)callback results:(NSArray<HKClinicalRecord *> *)results error:(NSError *)error {
    if (error) {
        callback(@[error.localizedDescription, @[]]);
        return;
    }
    callback(@[[NSNull null], [results valueForKey:@"displayName"] ?: @[]]);
}

@end
