// Declarations written by hand: no header of Apple is used.
__attribute__((objc_root_class)) @interface NSObject
+ (id)alloc;
- (id)init;
@end
@interface NSString : NSObject
@end
@interface NSSet : NSObject
+ (id)setWithObject:(id)object;
@end
extern NSString *const HKClinicalTypeIdentifierAllergyRecord;
extern NSString *const HKClinicalTypeIdentifierLabResultRecord;
@interface HKObjectType : NSObject
+ (id)clinicalTypeForIdentifier:(NSString *)identifier;
@end
@interface HKClinicalRecord : NSObject
- (id)FHIRResource;
@end
@interface HKHealthStore : NSObject
- (void)requestAuthorizationToShareTypes:(NSSet *)share readTypes:(NSSet *)read completion:(void (^)(void))completion;
@end
extern void NSLog(NSString *format, ...);
extern id NSClassFromString(NSString *name);
