#import "RSHBoardItem.h"

@interface RSHVitalItem : RSHRecordItem
@end

@interface RSHVaccineItem : RSHRecordItem
@end

@interface RSHNoteItem : RSHVaccineItem
@end
