#import "TSAppDelegate.h"
#import "TSReceptionViewController.h"
#import "TSRecordStore.h"

@implementation TSAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    TSRecordStore *store = [[TSRecordStore alloc] init];
    TSReceptionViewController *reception = [[TSReceptionViewController alloc] initWithStore:store];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:reception];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
