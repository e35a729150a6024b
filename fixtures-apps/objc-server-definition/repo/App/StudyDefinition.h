#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface StudyDefinition : NSObject

+ (void)fetch:(void (^)(NSArray<HKClinicalType *> *types))completion;

@end

NS_ASSUME_NONNULL_END
