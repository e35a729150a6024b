#import <UIKit/UIKit.h>
#import "HZAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([HZAppDelegate class]));
    }
}
