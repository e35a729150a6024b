#import "MPTRecords.h"

@implementation MPTRecords {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)askWithCompletion:(void (^)(void))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) { return; }
    NSMutableSet<HKObjectType *> *wanted = [NSMutableSet set];
    [wanted addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]];
    [wanted addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord]];
    [_store requestAuthorizationToShareTypes:nil readTypes:wanted completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), completion);
    }];
}

- (void)namesOf:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *names))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSArray<NSString *> *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    [_store executeQuery:query];
}

@end
