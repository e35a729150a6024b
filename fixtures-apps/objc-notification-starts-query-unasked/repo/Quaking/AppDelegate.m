#import "AppDelegate.h"
#import "QKLibrarian.h"
#import "QKShelfController.h"

@interface AppDelegate ()
@property (nonatomic, strong) QKLibrarian *librarian;
@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.librarian = [[QKLibrarian alloc] init];
    [self.librarian open];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[QKShelfController alloc] init];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
