#import <UIKit/UIKit.h>

@interface RSHAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
