#import "QKNotifications.h"

NSNotificationName const QKShelfWantedNotification = @"QKShelfWanted";
NSNotificationName const QKShelfFilledNotification = @"QKShelfFilled";
