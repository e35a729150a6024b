#import "HLHealth.h"

@interface HLHealth ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation HLHealth

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)requestScope:(HLScope)scope completion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [self.store requestAuthorizationToShareTypes:nil
                                       readTypes:HLTypesForScope(scope)
                                      completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)readIdentifier:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    NSSortDescriptor *newest = [NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:@[newest]
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *error) {
        NSArray<HKClinicalRecord *> *records = (NSArray<HKClinicalRecord *> *)(samples ?: @[]);
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(records);
        });
    }];
    [self.store executeQuery:query];
}

@end
