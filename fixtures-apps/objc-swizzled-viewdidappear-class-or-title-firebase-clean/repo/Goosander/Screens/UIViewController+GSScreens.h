#import <UIKit/UIKit.h>

/// Every screen that appears is counted, without a line in each of them.
@interface UIViewController (GSScreens)
@end
