#import <UIKit/UIKit.h>

@interface YRWAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
