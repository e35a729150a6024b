#import "RBAppDelegate.h"
#import "RBPreferences.h"
#import "RBSession.h"
#import "RBSheetViewController.h"

@implementation RBAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    RBSheetViewController *sheet = [[RBSheetViewController alloc] initWithPreferences:[[RBPreferences alloc] init] session:[[RBSession alloc] init]];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:sheet];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
