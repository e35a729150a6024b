#import <UIKit/UIKit.h>
#import "PGAppDelegate.h"

int main(int argc, char *argv[]) {
    @autoreleasepool {
        return UIApplicationMain(argc, argv, nil, NSStringFromClass([PGAppDelegate class]));
    }
}
