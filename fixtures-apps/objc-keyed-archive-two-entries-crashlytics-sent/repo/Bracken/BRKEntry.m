#import "BRKEntry.h"

@implementation BRKEntry

+ (BOOL)supportsSecureCoding {
    return YES;
}

- (instancetype)initWithTitle:(NSString *)title {
    if ((self = [super init])) {
        _title = [title copy];
    }
    return self;
}

- (instancetype)initWithCoder:(NSCoder *)coder {
    return [self initWithTitle:[coder decodeObjectOfClass:NSString.class forKey:@"title"] ?: @""];
}

- (void)encodeWithCoder:(NSCoder *)coder {
    [coder encodeObject:self.title forKey:@"title"];
}

@end
