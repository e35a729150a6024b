#import <UIKit/UIKit.h>

@interface GGAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong, nullable) UIWindow *window;
@end
