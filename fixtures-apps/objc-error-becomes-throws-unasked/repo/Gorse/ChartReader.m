#import "ChartReader.h"

@implementation ChartReader
- (BOOL)fetchType:(HKClinicalType *)type error:(NSError **)error {
    if (![HKHealthStore isHealthDataAvailable]) {
        if (error) *error = [NSError errorWithDomain:HKErrorDomain code:HKErrorHealthDataUnavailable userInfo:nil];
        return NO;
    }
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *failure) { }];
    [[HKHealthStore new] executeQuery:query];
    return YES;
}
@end
