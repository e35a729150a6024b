#import "MLReportImporter.h"
#import "MLDatabase.h"
#import <HealthKit/HealthKit.h>

@interface MLReportImporter ()
@property (nonatomic, strong) MLDatabase *database;
@property (nonatomic, strong) HKHealthStore *healthStore;
@end

@implementation MLReportImporter

- (instancetype)initWithDatabase:(MLDatabase *)database {
    if ((self = [super init])) {
        _database = database;
        _healthStore = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)importWithCompletion:(void (^)(void))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.healthStore supportsHealthRecords]) { return; }
    HKClinicalType *labs = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    [self.healthStore requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:labs] completion:^(BOOL success, NSError *error) {
        if (!success) { return; }
        HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:labs predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
            dispatch_async(dispatch_get_main_queue(), ^{
                for (HKClinicalRecord *record in results) {
                    [self.database addLine:record.displayName toTable:MLTableReports];
                }
                completion();
            });
        }];
        [self.healthStore executeQuery:query];
    }];
}

@end
