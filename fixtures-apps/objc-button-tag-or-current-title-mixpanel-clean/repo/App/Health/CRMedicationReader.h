#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^CRNamesBlock)(NSArray<NSString *> *names);

@interface CRMedicationReader : NSObject
- (void)readNames:(CRNamesBlock)completion;
@end

NS_ASSUME_NONNULL_END
