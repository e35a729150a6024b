#import "BRDesk.h"

@interface BRDesk ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation BRDesk

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)askWithCompletion:(void (^)(BOOL granted))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    HKClinicalType *diagnoses = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    HKClinicalType *operations = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:@[diagnoses, operations]] completion:^(BOOL success, NSError *error) {
        completion(success);
    }];
}

- (void)openShelf:(nullable HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *titles))completion {
    HKClinicalTypeIdentifier chosen = identifier ?: HKClinicalTypeIdentifierConditionRecord;
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:chosen];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
        completion([results valueForKey:@"displayName"] ?: @[]);
    }];
    [self.store executeQuery:query];
}

@end
