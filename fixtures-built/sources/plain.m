// The clean twin: HealthKit without clinical records.
#import "healthkit.h"
int main(void) {
  HKHealthStore *store = [[HKHealthStore alloc] init];
  [store requestAuthorizationToShareTypes:0 readTypes:0 completion:0];
  return 0;
}
