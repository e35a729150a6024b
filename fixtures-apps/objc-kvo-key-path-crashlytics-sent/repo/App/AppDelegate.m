#import "AppDelegate.h"
@import FirebaseCore;
#import "RKReaderController.h"
#import "RKReadingSession.h"
#import "RKSessionWatcher.h"

@interface AppDelegate ()
@property (nonatomic, strong) RKSessionWatcher *watcher;
@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [FIRApp configure];
    RKReadingSession *session = [RKReadingSession new];
    self.watcher = [[RKSessionWatcher alloc] initWithSession:session];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[RKReaderController alloc] initWithSession:session];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
