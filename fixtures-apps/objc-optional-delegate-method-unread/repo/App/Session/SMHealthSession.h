#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@class SMHealthSession;

@protocol SMHealthSessionDelegate <NSObject>
- (void)healthSessionDidFail:(SMHealthSession *)session;
@optional
- (void)healthSessionCanReadAllergies:(SMHealthSession *)session;
- (void)healthSessionCanReadVaccines:(SMHealthSession *)session;
@end

@interface SMHealthSession : NSObject
@property (nonatomic, weak, nullable) id<SMHealthSessionDelegate> delegate;
@property (nonatomic, strong, readonly) HKHealthStore *store;
- (void)open;
@end

NS_ASSUME_NONNULL_END
