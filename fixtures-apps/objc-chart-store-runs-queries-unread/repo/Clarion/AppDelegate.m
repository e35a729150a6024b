#import "AppDelegate.h"
#import "Chart/CLRChartStore.h"
#import "Chart/CLRChartViewController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    CLRChartViewController *chart = [[CLRChartViewController alloc] initWithStore:[[CLRChartStore alloc] init]];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:chart];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
