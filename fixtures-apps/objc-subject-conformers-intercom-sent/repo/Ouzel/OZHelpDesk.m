#import "OZHelpDesk.h"
@import Intercom;

@implementation OZHelpDesk

- (void)askAbout:(id<OZSubject>)item {
    [Intercom logEventWithName:@"help_asked" metaData:@{@"subject": item.subject}];
    [Intercom presentIntercom];
}

@end
