#import <UIKit/UIKit.h>
#import "MPTAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([MPTAppDelegate class]));
    }
}
