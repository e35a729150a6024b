#import <Foundation/Foundation.h>
#import "OZSubject.h"

@interface OZHelpDesk : NSObject
- (void)askAbout:(id<OZSubject>)item;
@end
