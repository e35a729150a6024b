#import <UIKit/UIKit.h>
#import "YRWAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([YRWAppDelegate class]));
    }
}
