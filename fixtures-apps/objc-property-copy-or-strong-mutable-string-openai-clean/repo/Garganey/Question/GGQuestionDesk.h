#import <Foundation/Foundation.h>

@class GGAssistant, GGMedicationReader;

NS_ASSUME_NONNULL_BEGIN

@interface GGQuestionDesk : NSObject
- (instancetype)initWithReader:(GGMedicationReader *)reader assistant:(GGAssistant *)assistant;
/// `note` is the question with all medications below it, `wording` the question in better words.
- (void)prepareQuestion:(NSString *)typed completion:(void (^)(NSString *note, NSString *_Nullable wording))completion;
@end

NS_ASSUME_NONNULL_END
