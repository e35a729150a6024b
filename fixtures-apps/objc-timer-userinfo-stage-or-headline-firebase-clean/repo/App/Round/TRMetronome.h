#import <Foundation/Foundation.h>

@class TRStop;

NS_ASSUME_NONNULL_BEGIN

extern NSString * const TRMetronomeStage;
extern NSString * const TRMetronomeHeadline;

/// Tells after a while that a stop was looked at.
@interface TRMetronome : NSObject
- (void)lingerAt:(TRStop *)stop;
- (void)stop;
@end

NS_ASSUME_NONNULL_END
