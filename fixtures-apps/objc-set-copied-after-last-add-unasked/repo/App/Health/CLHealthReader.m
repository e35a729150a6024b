#import "CLHealthReader.h"

@implementation CLHealthReader {
    HKHealthStore *_store;
}

- (instancetype)initWithStore:(HKHealthStore *)store {
    self = [super init];
    if (self) {
        _store = store;
    }
    return self;
}

- (void)diagnoses:(CLNamesBlock)completion {
    [self read:HKClinicalTypeIdentifierConditionRecord completion:completion];
}

- (void)procedures:(CLNamesBlock)completion {
    [self read:HKClinicalTypeIdentifierProcedureRecord completion:completion];
}

- (void)coverage:(CLNamesBlock)completion {
    [self read:HKClinicalTypeIdentifierCoverageRecord completion:completion];
}

- (void)read:(HKClinicalTypeIdentifier)identifier completion:(CLNamesBlock)completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:25
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *error) {
        NSArray<NSString *> *names = [samples valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    [_store executeQuery:query];
}

@end
