#import <UIKit/UIKit.h>
#import "RKReadingSession.h"

NS_ASSUME_NONNULL_BEGIN

@interface RKReaderController : UIViewController
- (instancetype)initWithSession:(RKReadingSession *)session;
@end

NS_ASSUME_NONNULL_END
