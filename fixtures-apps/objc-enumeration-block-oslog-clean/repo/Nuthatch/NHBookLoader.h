#import <HealthKit/HealthKit.h>

@interface NHBookLoader : NSObject
- (void)loadWithHandler:(void (^)(NSArray<HKClinicalRecord *> *records))handler;
@end
