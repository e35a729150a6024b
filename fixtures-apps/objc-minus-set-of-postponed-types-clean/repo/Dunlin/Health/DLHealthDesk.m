#import "DLHealthDesk.h"
#import "DLReleasePlan.h"

@implementation DLHealthDesk {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)openWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSMutableSet<HKObjectType *> *types = [[DLReleasePlan plannedTypes] mutableCopy];
    [types minusSet:[DLReleasePlan postponedTypes]];
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });
    }];
}

- (void)collectAllergies:(void (^)(NSArray<NSString *> *))completion {
    [self collect:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord] into:completion];
}

- (void)collectImmunizations:(void (^)(NSArray<NSString *> *))completion {
    [self collect:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord] into:completion];
}

- (void)collectInsurance:(void (^)(NSArray<NSString *> *))completion {
    [self collect:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord] into:completion];
}

- (void)collect:(HKClinicalType *)type into:(void (^)(NSArray<NSString *> *))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *done, NSArray<HKSample *> *results, NSError *error) {
        NSArray<NSString *> *lines = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{ completion(lines); });
    }];
    [_store executeQuery:query];
}

@end
