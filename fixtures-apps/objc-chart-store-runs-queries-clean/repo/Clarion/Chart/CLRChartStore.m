#import "CLRChartStore.h"
#import <HealthKit/HealthKit.h>

@interface CLRChartStore ()
@property (nonatomic, strong) HKHealthStore *healthStore;
@property (nonatomic, strong, nullable) HKQuery *conditionQuery;
@property (nonatomic, strong, nullable) HKQuery *procedureQuery;
@end

@implementation CLRChartStore

- (instancetype)init {
    self = [super init];
    if (self) {
        _healthStore = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)connectWithCompletion:(void (^)(BOOL granted))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.healthStore supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
        nil];
    [self.healthStore requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)loadConditionsWithCompletion:(CLRNamesBlock)completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord];
    self.conditionQuery = [[HKSampleQuery alloc] initWithSampleType:type
                                                          predicate:nil
                                                              limit:HKObjectQueryNoLimit
                                                    sortDescriptors:nil
                                                     resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSArray<NSString *> *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [self.healthStore executeQuery:self.conditionQuery];
}

- (void)loadProceduresWithCompletion:(CLRNamesBlock)completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    self.procedureQuery = [[HKSampleQuery alloc] initWithSampleType:type
                                                          predicate:nil
                                                              limit:HKObjectQueryNoLimit
                                                    sortDescriptors:nil
                                                     resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSArray<NSString *> *names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [self.healthStore executeQuery:self.procedureQuery];
}

- (void)cancel {
    self.conditionQuery = nil;
    self.procedureQuery = nil;
}

@end
