#import "YRWAppDelegate.h"
#import "YRWProceduresController.h"
@import Sentry;

@implementation YRWAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [SentrySDK startWithConfigureOptions:^(SentryOptions *options) {
        options.dsn = @"https://8ab2@o91.ingest.sentry.io/12";
    }];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    YRWProceduresController *list = [[YRWProceduresController alloc] initWithStyle:UITableViewStylePlain];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:list];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
