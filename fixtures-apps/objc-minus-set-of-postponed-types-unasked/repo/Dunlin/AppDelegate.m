#import "AppDelegate.h"
#import "DLFolderViewController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[[DLFolderViewController alloc] init]];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
