#import "TBVisitImporter.h"

@interface TBVisitImporter ()
@property (nonatomic, strong, readonly) HKHealthStore *store;
@end

@implementation TBVisitImporter

- (instancetype)initWithHealthStore:(HKHealthStore *)store {
    self = [super init];
    if (self) {
        _store = store;
    }
    return self;
}

- (NSSet<HKObjectType *> *)typesToRead {
    NSArray<HKClinicalTypeIdentifier> *identifiers = @[
        HKClinicalTypeIdentifierLabResultRecord,
        HKClinicalTypeIdentifierMedicationRecord,
        HKClinicalTypeIdentifierClinicalNoteRecord,
    ];
    NSMutableSet<HKObjectType *> *types = [NSMutableSet setWithCapacity:identifiers.count];
    for (HKClinicalTypeIdentifier identifier in identifiers) {
        [types addObject:[HKObjectType clinicalTypeForIdentifier:identifier]];
    }
    return types;
}

- (void)requestAccessWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    [self.store requestAuthorizationToShareTypes:nil readTypes:[self typesToRead] completion:^(BOOL success, NSError * _Nullable error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)importLabResultsWithCompletion:(TBImportCompletion)completion {
    [self importRecordsOfType:HKClinicalTypeIdentifierLabResultRecord completion:completion];
}

- (void)importMedicationsWithCompletion:(TBImportCompletion)completion {
    [self importRecordsOfType:HKClinicalTypeIdentifierMedicationRecord completion:completion];
}

- (void)importNotesWithCompletion:(TBImportCompletion)completion {
    [self importRecordsOfType:HKClinicalTypeIdentifierClinicalNoteRecord completion:completion];
}

- (void)importRecordsOfType:(HKClinicalTypeIdentifier)identifier completion:(TBImportCompletion)completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    NSSortDescriptor *newest = [NSSortDescriptor sortDescriptorWithKey:HKSampleSortIdentifierStartDate ascending:NO];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:@[newest]
                                                      resultsHandler:^(HKSampleQuery *sampleQuery, NSArray<__kindof HKSample *> * _Nullable samples, NSError * _Nullable error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in samples) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(names);
        });
    }];
    [self.store executeQuery:query];
}

@end
