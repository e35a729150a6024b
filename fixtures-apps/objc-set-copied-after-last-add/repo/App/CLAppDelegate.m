#import "CLAppDelegate.h"
#import "Form/CLFormViewController.h"

@implementation CLAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[CLFormViewController alloc] init];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
