#import <UIKit/UIKit.h>
#import "FLTAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([FLTAppDelegate class]));
    }
}
