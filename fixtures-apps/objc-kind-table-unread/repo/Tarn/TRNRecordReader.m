#import "TRNRecordReader.h"

@interface TRNRecordReader ()
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation TRNRecordReader

- (instancetype)init {
    if ((self = [super init])) {
        _store = [[HKHealthStore alloc] init];
    }
    return self;
}

+ (NSDictionary<NSNumber *, HKClinicalTypeIdentifier> *)identifiers {
    static NSDictionary *table;
    static dispatch_once_t once;
    dispatch_once(&once, ^{
        table = @{
            @(TRNRecordKindLabs): HKClinicalTypeIdentifierLabResultRecord,
            @(TRNRecordKindConditions): HKClinicalTypeIdentifierConditionRecord,
            @(TRNRecordKindProcedures): HKClinicalTypeIdentifierProcedureRecord,
        };
    });
    return table;
}

- (void)requestAccessWithCompletion:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet *types = [NSSet setWithObjects:
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
        nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(success); });
    }];
}

- (void)fetchRecordsOfKind:(TRNRecordKind)kind completion:(void (^)(NSArray<HKClinicalRecord *> *))completion {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:[TRNRecordReader identifiers][@(kind)]];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ completion(results ?: @[]); });
    }];
    [self.store executeQuery:query];
}

@end
