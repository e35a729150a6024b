#import <HealthKit/HealthKit.h>

@interface HWTDesk : NSObject
+ (instancetype)sharedDesk;
- (void)askForAccess;
- (void)namesOfType:(HKClinicalTypeIdentifier)identifier completion:(void (^)(NSArray<NSString *> *names))completion;
@end
