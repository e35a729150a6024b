#import "HZAllergy.h"

@implementation HZAllergy

- (instancetype)initWithName:(NSString *)name row:(NSInteger)row {
    self = [super init];
    if (self) {
        _name = [name copy];
        _row = row;
    }
    return self;
}

- (BOOL)isNamedIn:(NSString *)recipe {
    return [recipe localizedCaseInsensitiveContainsString:self.name];
}

- (NSString *)description {
    return [NSString stringWithFormat:@"<HZAllergy row %ld>", (long)self.row];
}

@end
