#import <UIKit/UIKit.h>

@interface HWTAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
