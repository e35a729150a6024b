#import <HealthKit/HealthKit.h>
#import "HLScope.h"

NS_ASSUME_NONNULL_BEGIN

@interface HLHealth : NSObject
- (void)requestScope:(HLScope)scope completion:(void (^)(BOOL granted))completion;
- (void)readIdentifier:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<HKClinicalRecord *> *records))completion;
@end

NS_ASSUME_NONNULL_END
