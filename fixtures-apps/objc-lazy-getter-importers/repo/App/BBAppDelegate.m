#import "BBAppDelegate.h"
#import "Folder/BBFolderViewController.h"

@implementation BBAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    BBFolderViewController *folder = [[BBFolderViewController alloc] initWithStyle:UITableViewStylePlain];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:folder];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
