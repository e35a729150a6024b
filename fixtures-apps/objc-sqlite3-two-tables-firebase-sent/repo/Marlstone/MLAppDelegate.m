#import "MLAppDelegate.h"
#import "MLDatabase.h"
#import "MLListViewController.h"
#import "MLUsage.h"
@import FirebaseCore;

@implementation MLAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [FIRApp configure];
    MLDatabase *database = [MLDatabase sharedDatabase];
    MLListViewController *list = [[MLListViewController alloc] initWithDatabase:database];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:list];
    [self.window makeKeyAndVisible];
    return YES;
}

- (void)applicationDidEnterBackground:(UIApplication *)application {
    [MLUsage reportLastLineOfDatabase:[MLDatabase sharedDatabase]];
}

@end
