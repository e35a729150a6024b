#import <HealthKit/HealthKit.h>

@interface MPTRecords : NSObject
- (void)askWithCompletion:(void (^)(void))completion;
- (void)namesOf:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *names))completion;
@end
