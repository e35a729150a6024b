#import "GRSCardViewController.h"
