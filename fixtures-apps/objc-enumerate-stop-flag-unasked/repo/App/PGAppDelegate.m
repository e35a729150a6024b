#import "PGAppDelegate.h"
#import "PGHomeViewController.h"

@implementation PGAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    PGHomeViewController *home = [[PGHomeViewController alloc] initWithStyle:UITableViewStyleInsetGrouped];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:home];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
