#import "IVYPortal.h"

@implementation IVYPortal
@end

void IVYPortalRead(HKClinicalType *type, HKHealthStore *store) {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *error) { }];
    [store executeQuery:query];
}
