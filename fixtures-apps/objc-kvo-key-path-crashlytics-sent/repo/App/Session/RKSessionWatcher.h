#import <Foundation/Foundation.h>
#import "RKReadingSession.h"

NS_ASSUME_NONNULL_BEGIN

/// Keeps the place of the reading for crash reports.
@interface RKSessionWatcher : NSObject
- (instancetype)initWithSession:(RKReadingSession *)session;
@end

NS_ASSUME_NONNULL_END
