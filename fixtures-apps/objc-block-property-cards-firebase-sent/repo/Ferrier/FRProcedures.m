#import "FRProcedures.h"

@interface FRProcedures ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation FRProcedures

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)loadWithCompletion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(@[]);
        return;
    }
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *queryError) {
            dispatch_async(dispatch_get_main_queue(), ^{ completion(results ?: @[]); });
        }];
        [self.store executeQuery:query];
    }];
}

@end
