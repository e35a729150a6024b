#import <UIKit/UIKit.h>

@interface GSAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong, nullable) UIWindow *window;
@end
