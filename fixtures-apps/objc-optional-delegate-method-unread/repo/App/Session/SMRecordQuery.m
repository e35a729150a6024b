#import "SMRecordQuery.h"

@implementation SMRecordQuery

+ (void)runWithIdentifier:(HKClinicalTypeIdentifier)identifier store:(HKHealthStore *)store names:(void (^)(NSArray<NSString *> *))handler {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:100
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in samples) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{
            handler(names);
        });
    }];
    [store executeQuery:query];
}

@end
