#import <Foundation/Foundation.h>

/// Posted with a clinical type identifier as object.
FOUNDATION_EXPORT NSNotificationName const QKShelfWantedNotification;
/// Posted with an array of names as object.
FOUNDATION_EXPORT NSNotificationName const QKShelfFilledNotification;
