#import <UIKit/UIKit.h>

@interface OZAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
