#import "NWImporter.h"
#import "NWLabResultImport.h"
#import "NWMedicationImport.h"
#import "NWProcedureImport.h"

@implementation NWImporter {
    HKHealthStore *_store;
    NSOperationQueue *_queue;
}

- (instancetype)init {
    if (self = [super init]) {
        _store = [[HKHealthStore alloc] init];
        _queue = [[NSOperationQueue alloc] init];
        _queue.maxConcurrentOperationCount = 2;
    }
    return self;
}

- (void)requestAccess:(void (^)(BOOL))completion {
    if (![HKHealthStore isHealthDataAvailable] || ![_store supportsHealthRecords]) {
        completion(NO);
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithArray:@[
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
        [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
    ]];
    [_store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(success);
        });
    }];
}

- (void)importAll:(void (^)(NSArray<NWImportOperation *> *))completion {
    NSArray<NWImportOperation *> *operations = @[
        [[NWMedicationImport alloc] initWithStore:_store],
        [[NWLabResultImport alloc] initWithStore:_store],
        [[NWProcedureImport alloc] initWithStore:_store],
    ];
    [_queue addOperations:operations waitUntilFinished:NO];
    [_queue addBarrierBlock:^{
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(operations);
        });
    }];
}

@end
