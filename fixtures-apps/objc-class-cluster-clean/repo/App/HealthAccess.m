#import "HealthAccess.h"
#import "HKHealthStore+Records.h"
#import "RecordSection.h"

@implementation HealthAccess

+ (void)requestWithStore:(HKHealthStore *)store completion:(void (^)(BOOL))completion {
    NSArray<RecordSection *> *sections = @[
        [RecordSection sectionWithKind:RecordSectionKindLabs],
        [RecordSection sectionWithKind:RecordSectionKindMedications],
    ];
    NSMutableSet<HKClinicalType *> *types = [NSMutableSet set];
    for (RecordSection *section in sections) {
        [types addObject:section.type];
    }
    [store records_requestTypes:types completion:completion];
}

@end
