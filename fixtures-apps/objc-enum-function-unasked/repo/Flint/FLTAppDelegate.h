#import <UIKit/UIKit.h>

@interface FLTAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
