#import "GGWordingRequest.h"

@implementation GGWordingRequest

- (instancetype)init {
    self = [super init];
    if (self) {
        _question = @"";
    }
    return self;
}

- (NSDictionary *)body {
    NSString *prompt = [@"Make this question short and polite: " stringByAppendingString:self.question];
    return @{ @"model": @"gpt-5-mini", @"messages": @[ @{ @"role": @"user", @"content": prompt } ] };
}

@end
