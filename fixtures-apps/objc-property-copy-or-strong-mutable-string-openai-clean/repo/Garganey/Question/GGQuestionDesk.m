#import "GGQuestionDesk.h"
#import "GGAssistant.h"
#import "GGMedicationReader.h"
#import "GGWordingRequest.h"

@interface GGQuestionDesk ()
@property (nonatomic, strong) GGMedicationReader *reader;
@property (nonatomic, strong) GGAssistant *assistant;
@end

@implementation GGQuestionDesk

- (instancetype)initWithReader:(GGMedicationReader *)reader assistant:(GGAssistant *)assistant {
    self = [super init];
    if (self) {
        _reader = reader;
        _assistant = assistant;
    }
    return self;
}

- (void)prepareQuestion:(NSString *)typed completion:(void (^)(NSString *, NSString *_Nullable))completion {
    NSMutableString *note = [NSMutableString stringWithString:typed];
    GGWordingRequest *wording = [[GGWordingRequest alloc] init];
    wording.question = note;
    [self.reader readNames:^(NSArray<NSString *> *names) {
        for (NSString *name in names) {
            [note appendFormat:@"\n- %@", name];
        }
        [self.assistant send:wording completion:^(NSString *_Nullable answer) {
            completion(note, answer);
        }];
    }];
}

@end
