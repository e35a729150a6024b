#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface MOSTracker : NSObject
@property (class, nonatomic, readonly) MOSTracker *sharedTracker NS_SWIFT_NAME(shared);
- (void)trackScreen:(NSString *)screen detail:(NSString *)detail NS_SWIFT_NAME(track(screen:detail:));
@end

NS_ASSUME_NONNULL_END
