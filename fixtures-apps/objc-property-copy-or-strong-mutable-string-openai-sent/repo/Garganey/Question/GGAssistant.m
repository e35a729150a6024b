#import "GGAssistant.h"
#import "GGWordingRequest.h"

@implementation GGAssistant

- (void)send:(GGWordingRequest *)wording completion:(void (^)(NSString *_Nullable))completion {
    NSURL *url = [NSURL URLWithString:@"https://api.openai.com/v1/chat/completions"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    request.HTTPBody = [NSJSONSerialization dataWithJSONObject:wording.body options:0 error:nil];
    NSURLSessionDataTask *task = [NSURLSession.sharedSession dataTaskWithRequest:request completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        NSDictionary *answer = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : nil;
        NSString *text = [[answer[@"choices"] firstObject] valueForKeyPath:@"message.content"];
        dispatch_async(dispatch_get_main_queue(), ^{
            completion(text);
        });
    }];
    [task resume];
}

@end
