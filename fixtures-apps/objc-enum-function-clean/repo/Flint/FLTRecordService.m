#import "FLTRecordService.h"

@interface FLTRecordService ()
@property (nonatomic, strong) HKHealthStore *healthStore;
@end

@implementation FLTRecordService

- (instancetype)init {
    if (self = [super init]) {
        _healthStore = [HKHealthStore new];
    }
    return self;
}

- (NSSet<HKObjectType *> *)readTypes {
    return [NSSet setWithArray:@[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
    ]];
}

- (void)authorizeWithCompletion:(dispatch_block_t)completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.healthStore supportsHealthRecords]) {
        return;
    }
    [self.healthStore requestAuthorizationToShareTypes:nil readTypes:[self readTypes] completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), completion);
    }];
}

- (void)loadSection:(FLTSection)section completion:(void (^)(NSArray<NSString *> *))completion {
    HKClinicalType *type = FLTClinicalTypeForSection(section);
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
        NSArray<NSString *> *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [self.healthStore executeQuery:query];
}

@end
