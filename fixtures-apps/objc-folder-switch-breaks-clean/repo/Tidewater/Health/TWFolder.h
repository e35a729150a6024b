#import <Foundation/Foundation.h>

typedef NS_ENUM(NSInteger, TWFolder) {
    TWFolderLabs,
    TWFolderMedications,
    TWFolderVitals,
};
