#import <UIKit/UIKit.h>

@interface HZKitchenRouter : NSObject
- (UIViewController *)start;
@end
