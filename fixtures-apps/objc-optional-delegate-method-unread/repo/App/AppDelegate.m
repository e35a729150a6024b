#import "AppDelegate.h"
#import "SMPassportViewController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    SMPassportViewController *passport = [[SMPassportViewController alloc] initWithStyle:UITableViewStyleGrouped];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:passport];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
