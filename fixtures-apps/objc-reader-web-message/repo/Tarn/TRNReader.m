#import "TRNReader.h"

@implementation TRNReader {
    HKHealthStore *_store;
}

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)requestAccess {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) { return; }
    NSSet *types = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
        nil];
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {}];
}

- (void)fetchRecordsWithIdentifier:(NSString *)identifier completion:(void (^)(NSArray<NSString *> *))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    if (type == nil) { completion(@[]); return; }
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion([results valueForKey:@"displayName"] ?: @[]); });
    }];
    [_store executeQuery:query];
}

@end
