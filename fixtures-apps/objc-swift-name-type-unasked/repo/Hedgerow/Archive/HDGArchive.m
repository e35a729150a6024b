#import "HDGArchive.h"

@implementation HDGArchive {
    HKHealthStore *_store;
}

+ (instancetype)archiveWithStore:(HKHealthStore *)store {
    HDGArchive *archive = [[self alloc] init];
    archive->_store = store;
    return archive;
}

- (void)hdg_enumerateRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier usingBlock:(void (^)(HKClinicalRecord *))block {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *samples, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            for (HKClinicalRecord *record in samples) {
                block(record);
            }
        });
    }];
    [_store executeQuery:query];
}

@end
