#import <UIKit/UIKit.h>

@interface CPRAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
