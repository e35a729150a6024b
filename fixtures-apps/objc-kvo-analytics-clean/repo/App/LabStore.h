#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface LabStore : NSObject

@property (nonatomic, copy, readonly) NSArray<HKClinicalRecord *> *labs;
@property (nonatomic, copy, readonly, nullable) NSString *newestName;
@property (nonatomic, readonly) NSUInteger labCount;

- (void)reload;

@end

NS_ASSUME_NONNULL_END
