#import <HealthKit/HealthKit.h>
#import <WrenSpec/WrenSpec.h>

NS_ASSUME_NONNULL_BEGIN

@interface RCTClinicalRecords : NSObject <NativeClinicalRecordsSpec>
@end

NS_ASSUME_NONNULL_END
