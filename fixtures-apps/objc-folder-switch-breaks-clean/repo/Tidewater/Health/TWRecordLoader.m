#import "TWRecordLoader.h"
#import <HealthKit/HealthKit.h>

@interface TWRecordLoader ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation TWRecordLoader

- (instancetype)init {
    self = [super init];
    if (self) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

- (void)authorizeWithCompletion:(void (^)(BOOL granted))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSArray<HKObjectType *> *types = @[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord],
    ];
    [self.store requestAuthorizationToShareTypes:nil
                                       readTypes:[NSSet setWithArray:types]
                                      completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (HKClinicalType *)typeForFolder:(TWFolder)folder {
    HKClinicalTypeIdentifier identifier = nil;
    switch (folder) {
        case TWFolderLabs:
            identifier = HKClinicalTypeIdentifierLabResultRecord;
            break;
        case TWFolderMedications:
            identifier = HKClinicalTypeIdentifierMedicationRecord;
            break;
        case TWFolderVitals:
            identifier = HKClinicalTypeIdentifierVitalSignRecord;
            break;
    }
    return [HKObjectType clinicalTypeForIdentifier:identifier];
}

- (void)loadFolder:(TWFolder)folder completion:(void (^)(NSArray<NSString *> *names))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[self typeForFolder:folder]
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *finished, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in results) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [self.store executeQuery:query];
}

@end
