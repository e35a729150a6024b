#import "BRKArchive.h"

@interface BRKArchive ()
@property (nonatomic, strong) NSURL *url;
@end

@implementation BRKArchive

- (instancetype)initWithName:(NSString *)name {
    if ((self = [super init])) {
        NSURL *folder = [NSFileManager.defaultManager URLsForDirectory:NSApplicationSupportDirectory inDomains:NSUserDomainMask].firstObject;
        _url = [folder URLByAppendingPathComponent:name];
    }
    return self;
}

- (void)save:(BRKEntry *)entry {
    NSData *data = [NSKeyedArchiver archivedDataWithRootObject:entry requiringSecureCoding:YES error:nil];
    [data writeToURL:self.url options:NSDataWritingFileProtectionComplete error:nil];
}

- (BRKEntry *)restore {
    NSData *data = [NSData dataWithContentsOfURL:self.url];
    return data ? [NSKeyedUnarchiver unarchivedObjectOfClass:BRKEntry.class fromData:data error:nil] : nil;
}

@end
