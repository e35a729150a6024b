#import "GFAppDelegate.h"
#import "GFOverviewController.h"

@implementation GFAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    GFOverviewController *overview = [[GFOverviewController alloc] initWithStyle:UITableViewStyleInsetGrouped];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:overview];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
