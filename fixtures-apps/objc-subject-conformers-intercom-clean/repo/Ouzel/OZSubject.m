#import "OZSubject.h"

@interface OZRequest ()
@property (nonatomic, copy) NSString *text;
@end

@implementation OZRequest

- (instancetype)initWithText:(NSString *)text {
    if ((self = [super init])) {
        _text = [text copy];
    }
    return self;
}

- (NSString *)subject {
    return self.text;
}

@end

@interface OZProcedure ()
@property (nonatomic, strong) HKClinicalRecord *record;
@end

@implementation OZProcedure

- (instancetype)initWithRecord:(HKClinicalRecord *)record {
    if ((self = [super init])) {
        _record = record;
    }
    return self;
}

- (NSString *)subject {
    return self.record.displayName;
}

@end
