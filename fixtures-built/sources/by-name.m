// An app that looks the class up by its name: nothing is imported.
#import "healthkit.h"
int main(void) {
  NSLog(@"%@", NSClassFromString(@"HKClinicalRecord"));
  return 0;
}
