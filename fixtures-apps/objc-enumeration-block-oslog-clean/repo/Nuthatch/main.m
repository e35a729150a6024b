#import <UIKit/UIKit.h>
#import "NHAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([NHAppDelegate class]));
    }
}
