#import <UIKit/UIKit.h>
#import "LRAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([LRAppDelegate class]));
    }
}
